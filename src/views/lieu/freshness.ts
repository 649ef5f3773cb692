import { NBSP } from '../typography.ts';

export interface Freshness {
  look: 'open' | 'neutral' | 'ask' | 'closed';
  text: string;
}

/** Bands of months, in words. */
const BANDS: readonly (Freshness & { months: number })[] = [
  { months: 6, look: 'open', text: 'Information récente' },
  { months: 12, look: 'neutral', text: 'Information de moins d’un an' },
  { months: 18, look: 'ask', text: `Information de plus d’un an${NBSP}: à revérifier` },
  { months: Infinity, look: 'closed', text: `Information ancienne${NBSP}: renseignez-vous avant de venir` },
];

/**
 * How old what is said is, in words. Pages ship it: what was recent on the day of publication may no longer be.
 * @param date,today YYYY-MM-DD
 */
export function freshnessOf(date: string, today: string): Freshness {
  const { look, text } = BANDS.find(({ months }) => today < monthsAfter(date, months))!;
  return { look, text };
}

/** The same day of the month, later; `~` sorts after every date. */
function monthsAfter(date: string, months: number): string {
  if (months === Infinity) return '~';
  const [year = 0, month = 0] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
}
