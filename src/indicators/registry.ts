import { communes } from './each/communes.ts';
import { completude } from './each/completude.ts';
import { distances } from './each/distances.ts';
import { familles } from './each/familles.ts';
import { fraicheur } from './each/fraicheur.ts';
import { heures } from './each/heures.ts';
import { intercommunalites } from './each/intercommunalites.ts';
import { lieux } from './each/lieux.ts';
import { moments } from './each/moments.ts';
import { pointsDAccueil } from './each/points-d-accueil.ts';
import { population } from './each/population.ts';
import { positions } from './each/positions.ts';
import type { Indicator } from './indicator.ts';

/** A chapter of the dictionary. */
export interface Chapter {
  titre: string;
  indicators: readonly Indicator[];
}

/** Every indicator, by chapter, in the order in which they are told. */
export const chapters: readonly Chapter[] = [
  { titre: 'Ce qui existe', indicators: [lieux, pointsDAccueil, ...familles, ...moments, heures] },
  { titre: 'Les communes et les intercommunalités', indicators: [...communes, ...intercommunalites] },
  { titre: 'Les habitants', indicators: population },
  { titre: 'Les distances', indicators: [...distances, positions] },
  { titre: 'Ce que valent ces données', indicators: [...fraicheur, ...completude] },
];

/** Every indicator. */
export const indicators: readonly Indicator[] = chapters.flatMap((chapter) => chapter.indicators);
