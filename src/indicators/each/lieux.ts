import type { Indicator } from '../indicator.ts';

/** How many lieux there are. */
export const lieux: Indicator = {
  id: 'lieux',
  titre: 'Lieux recensés',
  definition: 'Les lieux de médiation numérique dont l’adresse est dans le territoire.',
  formule:
    'Nombre de fiches dont le code de commune est dans le territoire, sans celles fermées pour toujours.',
  unite: 'lieux',
  sources: ['lieux', 'perimetres'],
  compute: ({ lieux }) => lieux.length,
};
