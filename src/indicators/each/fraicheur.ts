import { bandOf, FRESHNESS, lastKnown } from '../../data/freshness.ts';
import type { Indicator } from '../indicator.ts';

const SAID = [
  'il y a moins de 6 mois',
  'il y a 6 à 12 mois',
  'il y a 12 à 18 mois',
  'il y a plus de 18 mois',
];

/** Bands of the dates met, for one day: the same dates come back for thousands of lieux. */
const bands = { today: '', of: new Map<string | undefined, number>() };

function bandOfDate(since: string | undefined, today: string): number {
  if (bands.today !== today) {
    bands.today = today;
    bands.of.clear();
  }
  let band = bands.of.get(since);
  if (band === undefined) {
    band = bandOf(since, today);
    bands.of.set(since, band);
  }
  return band;
}

/** Lieux by the age of what is known of them; what nothing dates is among the oldest. */
export const fraicheur: readonly Indicator[] = FRESHNESS.map((code, band) => {
  const oldest = band === FRESHNESS.length - 1;
  return {
    id: `lieux_verifies_${code.replaceAll('-', '_')}`,
    titre: `Lieux vérifiés ${SAID[band]}${oldest ? ', ou sans date' : ''}`,
    definition: `Les lieux dont la fiche a été vérifiée, ou mise à jour, ${SAID[band]}${oldest ? ', ou sans date' : ''}.`,
    formule:
      'Nombre de lieux par âge, en mois entiers au jour de la publication\u00a0; la date est celle de la vérification, à défaut celle de la mise à jour.',
    unite: 'lieux',
    sources: ['lieux', 'perimetres'],
    compute: ({ lieux, today }) =>
      lieux.filter(({ value }) => bandOfDate(lastKnown(value), today) === band).length,
  };
});
