import { ordinaryWeek, wordedRules } from '../../hours/ordinary-week.ts';
import type { Indicator } from '../indicator.ts';

const known = new Map<string, number | undefined>();

/** Minutes that an ordinary week is open, once a value; undefined where it cannot be told. */
function minutesOf(hours: string): number | undefined {
  if (!known.has(hours)) {
    const rules = wordedRules(hours);
    const open =
      rules &&
      ordinaryWeek(rules)
        .flat()
        .filter(({ state }) => state === 'open');
    known.set(
      hours,
      open?.reduce((sum, { start, end }) => sum + end - start, 0),
    );
  }
  return known.get(hours);
}

/** Hours a week that the lieux are open, all together. */
export const heures: Indicator = {
  id: 'heures_ouverture_par_semaine',
  titre: 'Heures d’ouverture par semaine',
  definition: 'Les heures où les lieux sont ouverts pendant une semaine ordinaire, toutes ensemble.',
  formule:
    'Somme, sur les lieux dont on sait les horaires, des heures ouvertes d’une semaine ordinaire. Inconnue quand aucun lieu ne dit ses horaires.',
  unite: 'heures',
  sources: ['lieux', 'perimetres'],
  approximate:
    'Un lieu peut être ouvert sans qu’on y aide\u00a0; vacances et jours fériés ne sont pas retirés.',
  compute: ({ lieux }) => {
    const told = lieux.flatMap(({ value: { horaires } }) => (horaires && minutesOf(horaires)) || []);
    return lieux.length > 0 && told.length === 0
      ? null
      : Math.round(told.reduce((sum, minutes) => sum + minutes, 0) / 6) / 10;
  },
};
