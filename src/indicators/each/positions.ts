import type { Indicator } from '../indicator.ts';

/** How many places stand only at their commune's point. */
export const positions: Indicator = {
  id: 'points_d_accueil_position_approchee',
  titre: 'Points d’accueil placés au centre de leur commune',
  definition: 'Ceux dont on ne connaît que la commune\u00a0: les distances les placent en son centre.',
  formule: 'Nombre de points d’accueil sans position connue ou publiable.',
  unite: 'points d’accueil',
  sources: ['lieux', 'perimetres'],
  compute: ({ places }) => places.filter(({ position }) => !position).length,
};
