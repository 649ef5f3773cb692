import type { Entry } from '../data/entry.ts';

/** Département of an entry: the first folder of its identifier (`29/brest-x` → `29`). */
export function departementOfId(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Entries by département, each in the order given, départements in the order of their codes. */
export function byDepartement<T>(entries: readonly Entry<T>[]): Map<string, Entry<T>[]> {
  const groups = Map.groupBy(entries, (entry) => departementOfId(entry.id));
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
