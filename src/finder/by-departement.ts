import { departementOf } from '../geo/codes.ts';
import type { Result } from './results.ts';

/** The département a result is found in: that of its commune, else of its postcode, else the folder of its file. */
export function departementOfResult({ entry, place }: Result): string {
  return (
    departementOf(place.code_insee ?? '') ||
    departementOf(place.code_postal ?? '') ||
    entry.id.slice(0, entry.id.indexOf('/'))
  );
}

/** Results by département, the départements in the order of their codes. */
export function byDepartement(results: readonly Result[]): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const code = departementOfResult(result);
    const group = groups.get(code);
    if (group) group.push(result);
    else groups.set(code, [result]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
