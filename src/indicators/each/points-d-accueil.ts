import type { Indicator } from '../indicator.ts';

/** How many doors, permanences and stops there are. */
export const pointsDAccueil: Indicator = {
  id: 'points_d_accueil',
  titre: 'Points d’accueil',
  definition:
    'Les endroits où l’on est reçu\u00a0: les lieux, les permanences tenues chez d’autres, les arrêts d’un bus.',
  formule:
    'Nombre de lieux qui reçoivent du public, et de leurs permanences, ateliers et arrêts tenus ailleurs, dans la commune où ils se tiennent. Ni l’aide à domicile ni l’aide à distance.',
  unite: 'points d’accueil',
  sources: ['lieux', 'perimetres'],
  compute: ({ places }) => places.length,
};
