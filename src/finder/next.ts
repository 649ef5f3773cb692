import type { Slots, WallTime } from '../hours/types.ts';
import type { Help } from './found.ts';
import { rangesOn } from './given.ts';

/** The next time help is given: the day, and its hours where they are told. */
export interface NextTime {
  date: string;
  start?: number;
  end?: number;
}

const after = (date: string): string =>
  new Date(Date.parse(`${date}T00:00Z`) + 864e5).toISOString().slice(0, 10);

/** When a help is given next, what goes on now included; undefined when that is not known. @param now on its own clock */
export function nextOf({ slots, dates, du, au }: Help, now: WallTime): NextTime | undefined {
  const first = du && du > now.date ? { date: du, minutes: 0 } : now;
  const isWithin = (date: string): boolean => !au || date <= au;
  if (dates) {
    for (const date of dates) {
      if (date < first.date || !isWithin(date)) continue;
      if (!slots) return { date };
      const next = nextIn(slots, date === first.date ? first : { date, minutes: 0 }, date);
      if (next) return next;
    }
    return undefined;
  }
  const next = slots && nextIn(slots, first, slots.until);
  return next && isWithin(next.date) ? next : undefined;
}

/** The first opening that is not over at a moment. @param last day to look at */
function nextIn(slots: Slots, { date: from, minutes }: WallTime, last: string): NextTime | undefined {
  const until = last < slots.until ? last : slots.until;
  for (let date = from < slots.from ? slots.from : from; date <= until; date = after(date)) {
    const range = rangesOn(slots, date).find(([, end]) => date > from || end > minutes);
    if (range) return { date, start: range[0], end: range[1] };
  }
  return undefined;
}

/** The sooner of two; one that is not known is later than all. */
export function sooner(a: NextTime | undefined, b: NextTime | undefined): NextTime | undefined {
  if (!a || !b) return a ?? b;
  return a.date < b.date || (a.date === b.date && (a.start ?? 1440) <= (b.start ?? 1440)) ? a : b;
}
