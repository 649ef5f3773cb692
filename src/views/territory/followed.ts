import type { DayChange } from '../../data/evolution-record.ts';
import { type Measure, STOCKS } from '../../evolution/measures.ts';

/** The stocks that people follow, in the order of their story; the rest is in the data. */
const TOLD = [
  'lieux',
  'communes_avec_lieu',
  'manques_ouverts',
  'manques_combles',
  'services_en_place',
  'actions_en_cours',
  'actions_terminees',
];

/** Those of which there was something on some day: a module that is off, or not begun, has no empty curve. Browser-safe. */
export function followedIn(days: readonly DayChange[]): Measure[] {
  return STOCKS.filter(({ id }) => TOLD.includes(id) && days.some(({ changes }) => changes[id]));
}
