import { bandOf } from '../../data/freshness.ts';
import { NBSP } from '../../data/typography.ts';

export interface Freshness {
  look: 'open' | 'neutral' | 'ask' | 'closed';
  text: string;
}

/** The bands of age, in words. */
const WORDS: readonly Freshness[] = [
  { look: 'open', text: 'Information récente' },
  { look: 'neutral', text: 'Information de moins d’un an' },
  { look: 'ask', text: `Information de plus d’un an${NBSP}: à revérifier` },
  { look: 'closed', text: `Information ancienne${NBSP}: renseignez-vous avant de venir` },
];

/**
 * How old what is said is, in words. Pages ship it: what was recent on the day of publication may no longer be.
 * @param date,today YYYY-MM-DD
 */
export function freshnessOf(date: string, today: string): Freshness {
  return WORDS[bandOf(date, today)]!;
}
