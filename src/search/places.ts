import { departements } from '../geo/departements.ts';
import { intercommunaliteBySiren } from '../geo/intercommunalites.ts';

/** The codes of the départements that codes lie in: of communes, départements, regions (`R53`), groups (SIREN). */
export function departementsOf(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap(codesOf))].filter((code) => departements.has(code));
}

function codesOf(code: string): string[] {
  if (code.startsWith('R')) {
    return [...departements.values()].flatMap((each) => (each.region === code.slice(1) ? [each.code] : []));
  }
  // The table of groups is read for the entries that name one.
  if (code.length === 9) return (intercommunaliteBySiren(code)?.communes ?? []).flatMap(codesOf);
  return [code.length === 5 ? code.slice(0, /^9[78]/.test(code) ? 3 : 2) : code];
}
