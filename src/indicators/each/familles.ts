import { familyOf } from '../../data/family.ts';
import { termsOf } from '../../data/vocabularies.ts';
import type { Indicator } from '../indicator.ts';

const formule =
  'Nombre de lieux de cette famille\u00a0: celle que dit la fiche, sinon celle du premier type de lieu qui en a une.';
const common = { formule, unite: 'lieux', sources: ['lieux', 'perimetres'] } as const;

const told = termsOf('familles').map(
  ({ code, label, definition = '' }): Indicator => ({
    ...common,
    id: `lieux_${code.replaceAll('-', '_')}`,
    titre: `Lieux\u00a0: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    definition,
    compute: ({ lieux }) => lieux.filter(({ value }) => familyOf(value) === code).length,
  }),
);

const unknown: Indicator = {
  ...common,
  id: 'lieux_famille_inconnue',
  titre: 'Lieux dont la famille n’est pas connue',
  definition: 'Ni la fiche ni le type de lieu ne disent la famille.',
  formule: 'Nombre de lieux dont ni la fiche ni aucun type de lieu ne dit la famille.',
  compute: ({ lieux }) => lieux.filter(({ value }) => familyOf(value) === undefined).length,
};

/** Lieux by family, never merged; those whose family is not known apart. */
export const familles: readonly Indicator[] = [...told, unknown];
