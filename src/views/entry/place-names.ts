import { departements } from '../../geo/departements.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { regions } from '../../geo/regions.ts';

/** The names of territories by their codes: a commune, a département, a region (`R53`). An unknown code stays as it is. */
export function placeNames(codes: readonly string[] | undefined): string[] {
  return (codes ?? []).map((code) => nameOf(code) ?? code);
}

function nameOf(code: string): string | undefined {
  if (code.startsWith('R')) return regions.get(code.slice(1))?.nom;
  return code.length === 5 ? communeByCode(code)?.nom : departements.get(code)?.nom;
}
