import type { DayChange } from '../data/evolution-record.ts';
import { MOVES, STOCKS } from './measures.ts';

/** Figures by their id. */
export type Figures = Record<string, number>;

/** How much there was of everything at the end of a day. @param date YYYY-MM-DD */
export function stocksOn(days: readonly DayChange[], date: string): Figures {
  const sum = sumOf(days.filter((day) => day.date <= date));
  return Object.fromEntries(STOCKS.map(({ id }) => [id, sum[id] ?? 0]));
}

/** What came and went after the end of one day and until the end of another. */
export function movesBetween(days: readonly DayChange[], after: string, until: string): Figures {
  const sum = sumOf(days.filter(({ date }) => date > after && date <= until));
  return Object.fromEntries(MOVES.map(({ id }) => [id, sum[id] ?? 0]));
}

function sumOf(days: readonly DayChange[]): Figures {
  const sum: Figures = {};
  for (const { changes } of days)
    for (const [id, amount] of Object.entries(changes)) sum[id] = (sum[id] ?? 0) + amount;
  return sum;
}
