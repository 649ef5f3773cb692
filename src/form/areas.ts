import type { Field } from './field.ts';

/** A kind of area that the file names by a code. */
export type Area = 'commune' | 'intercommunalite' | 'departement' | 'region';

/** Patterns of lists of codes: INSEE codes of communes, and any of communes, départements and regions (`R53`). */
const COMMUNES = '^(?:[013-9]\\d|2[AB1-9])\\d{3}$';
const ANY = '^(?:(?:[013-9]\\d|2[AB1-9])(?:\\d|\\d{3})?|R\\d{2})$';

const BY_NAME: Readonly<Record<string, Area>> = {
  epci: 'intercommunalite',
  departements: 'departement',
  regions: 'region',
};

/** The areas whose codes a list holds; none for any other list. */
export function areasOf({ kind, pattern, pointer }: Pick<Field, 'kind' | 'pattern' | 'pointer'>): Area[] {
  if (kind !== 'texts' || pattern === undefined) return [];
  if (pattern === COMMUNES) return ['commune'];
  if (pattern === ANY) return ['commune', 'departement', 'region'];
  const named = BY_NAME[pointer.at(-1) ?? ''];
  return named ? [named] : [];
}

/** What kind of area a code names. @param areas those that its list may hold */
export function areaOfCode(areas: readonly Area[], code: string): Area | undefined {
  if (areas.length === 1) return areas[0];
  if (/^R\d\d$/.test(code)) return 'region';
  return code.length === 5 ? 'commune' : 'departement';
}

/** The code of a region as its list writes it: `R53` where other areas stand beside. */
export function regionCode(areas: readonly Area[], code: string): string {
  return areas.length === 1 ? code : `R${code}`;
}
