import type { DayChange } from '../data/evolution-record.ts';
import type { Figures } from './compare.ts';
import { STOCKS } from './measures.ts';

/** How much there was of everything on a day. */
export interface Moment {
  /** YYYY-MM-DD */
  date: string;
  figures: Figures;
}

/**
 * How much there was at the end of each month, and at last on the day of the publication.
 * @param since YYYY-MM-DD, the first day that is known
 * @param until YYYY-MM-DD, the day of the publication
 */
export function monthlySeries(days: readonly DayChange[], since: string, until: string): Moment[] {
  const sum: Figures = Object.fromEntries(STOCKS.map(({ id }) => [id, 0]));
  let next = 0;
  return momentsOf(since, until).map((date) => {
    for (let day = days[next]; day && day.date <= date; day = days[++next])
      for (const [id, amount] of Object.entries(day.changes)) if (id in sum) sum[id]! += amount;
    return { date, figures: { ...sum } };
  });
}

/** The last day of each month from one day until another, and that other day. */
function momentsOf(since: string, until: string): string[] {
  const ends: string[] = [];
  let [year, month] = since.split('-').map(Number) as [number, number];
  for (let end = lastDay(year, month); end < until; end = lastDay(year, month)) {
    ends.push(end);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return [...ends, until];
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
