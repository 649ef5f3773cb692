import type { Choice, Field } from './field.ts';

/** Words of long lists that are chosen most, to be shown first. By the property's name. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  typologie: [
    'BIB',
    'MUNI',
    'CCAS',
    'CS',
    'ASSO',
    'EPN',
    'EVS',
    'MJC',
    'RFS',
    'TIERS_LIEUX',
    'ML',
    'LA_POSTE',
    'FT',
    'PIMMS',
    'RESSOURCERIE',
    'Autre',
  ],
};

/** The options of a field, the usual ones first; their own order otherwise. */
export function usualFirst({ pointer, options = [] }: Pick<Field, 'pointer' | 'options'>): Choice[] {
  const usual = USUAL[pointer.at(-1) ?? ''] ?? [];
  const rank = ({ value }: Choice): number => (usual.includes(value) ? usual.indexOf(value) : usual.length);
  return [...options].sort((a, b) => rank(a) - rank(b));
}
