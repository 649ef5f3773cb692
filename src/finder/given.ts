import type { Range, Slots, Timetable, UnsureRange } from '../hours/types.ts';
import type { Help } from './found.ts';
import { type Stretch, weekdayOf } from './moment.ts';

/** Is help given then? Undefined when nobody can tell. */
export type Given = boolean | undefined;

/** Whether a help is given during a stretch: by its own days, then by its hours. */
export function isGiven(help: Help, stretch: Stretch, remember?: Map<Slots, Given>): Given {
  const { slots, dates, du, au } = help;
  if ((du && stretch.date < du) || (au && stretch.date > au)) return false;
  if (dates && !dates.includes(stretch.date)) return false;
  // On one of its days, at hours that are not told.
  if (!slots) return dates && stretch.anyHour ? true : undefined;
  if (!remember) return isOpen(slots, stretch);
  if (!remember.has(slots)) remember.set(slots, isOpen(slots, stretch));
  return remember.get(slots);
}

/** Whether slots have an opening during a stretch; past their horizon, or where one has to ask, nobody can tell. */
export function isOpen(slots: Slots, stretch: Stretch): Given {
  const { date } = stretch;
  if (date < slots.from || date > slots.until) return undefined;
  if (meets(slots, stretch)) return true;
  return slots.unknown && meets(slots.unknown, stretch) ? undefined : false;
}

type AnyTimetable = Timetable<Range> | Timetable<UnsureRange>;

/** Makes no list of its own: it is asked thousands of times a search. */
function meets({ week, exceptions }: AnyTimetable, { date, weekday, from, to }: Stretch): boolean {
  // A moment is met by the opening that it begins too.
  const last = from === to ? to + 1 : to;
  const own = exceptions[date];
  if (own) return own.some(([start, end]) => start < last && from < end);
  for (const [day, start, end] of week) if (day === weekday && start < last && from < end) return true;
  return false;
}

/** The ranges of a day: those of its date if it has any of its own, else those of its weekday. Start and end come first. */
export function rangesOn(
  { week, exceptions }: AnyTimetable,
  date: string,
): readonly (readonly [number, number, ...number[]])[] {
  const own = exceptions[date];
  if (own) return own;
  const weekday = weekdayOf(date);
  return week.flatMap(([day, ...range]) => (day === weekday ? [range] : []));
}
