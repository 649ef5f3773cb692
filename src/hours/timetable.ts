import { dayNumber, weekdayOf } from './dates.ts';
import type { Range, Timetable, UnsureRange } from './types.ts';
import { allDays } from './weekdays.ts';

/** One date and its ranges. */
export interface DatedRanges<R> {
  date: string;
  ranges: R[];
}

/**
 * Folds days into an ordinary week and the dates that differ from it.
 *
 * @param week the ordinary week, Monday first; without it, the ranges that each weekday has most often
 */
export function foldDays<R extends Range | UnsureRange>(
  days: readonly DatedRanges<R>[],
  week: R[][] = commonWeek(days),
): Timetable<R> {
  const keys = week.map((ranges) => JSON.stringify(ranges));
  const exceptions: Record<string, R[]> = {};
  for (const { date, ranges } of days) {
    if (JSON.stringify(ranges) !== keys[weekdayOf(dayNumber(date))]) exceptions[date] = ranges;
  }
  return {
    week: week.flatMap((ranges, day) => ranges.map((range): [number, ...R] => [day, ...range])),
    exceptions,
  };
}

function commonWeek<R>(days: readonly DatedRanges<R>[]): R[][] {
  return allDays.map((weekday) => {
    const counts = new Map<string, number>();
    for (const { date, ranges } of days) {
      if (weekdayOf(dayNumber(date)) !== weekday) continue;
      const key = JSON.stringify(ranges);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // A stable sort: among equals the first met, whatever the machine.
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
    return commonest ? (JSON.parse(commonest[0]) as R[]) : [];
  });
}
