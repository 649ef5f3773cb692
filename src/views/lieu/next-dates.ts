import { addDays, dayNumber, weekdayOf } from '../../hours/dates.ts';
import type { Slots } from '../../hours/types.ts';

/** The first dates from `today` (YYYY-MM-DD) on which there are hours; fewer when the slots know no more. */
export function nextDates(slots: Slots, today: string, count: number): string[] {
  const days = new Set<number>(slots.week.map(([day]) => day));
  const dates: string[] = [];
  for (let date = today; date <= slots.until && dates.length < count; date = addDays(date, 1)) {
    const ranges = slots.exceptions[date];
    if (ranges ? ranges.length : days.has(weekdayOf(dayNumber(date)))) dates.push(date);
  }
  return dates;
}
