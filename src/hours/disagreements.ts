import { addDays } from './dates.ts';
import { parseWithLibrary } from './library.ts';
import { slotsOf } from './slots.ts';
import { stateAt } from './state.ts';
import type { HoursContext } from './types.ts';

/** A moment as a number of days after the slots' first date, and minutes. */
export interface Instant {
  day: number;
  minutes: number;
}

/**
 * For tests: the moments at which our slots and npm `opening_hours`, asked directly, do not say the same, in words.
 * Moments outside the slots are passed over.
 */
export function disagreements(
  value: string,
  ctx: HoursContext,
  from: string,
  instants: readonly Instant[],
): string[] {
  const slots = slotsOf(value, ctx, from);
  if (!slots) return [`${value}: no slots`];
  const library = parseWithLibrary(value, ctx);
  return instants.flatMap(({ day, minutes }) => {
    const moment = { date: addDays(slots.from, day), minutes };
    if (moment.date > slots.until) return [];
    const ours = stateAt(slots, moment).state;
    const theirs = library.at(moment).state;
    return ours === theirs ? [] : [`${value} at ${moment.date} ${minutes}: ${ours}, not ${theirs}`];
  });
}
