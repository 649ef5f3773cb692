import type { Range, Slots, Timetable, UnsureRange, WallTime } from './types.ts';

/** What can be said of a moment. */
export interface HoursState {
  state: 'open' | 'closed' | 'unknown';
  /** Of an open place: when it closes; absent when it does not within the slots. */
  until?: WallTime;
  /** Of a closed place: when it opens next, where that is known. */
  next?: WallTime;
  /** What the hours say of a moment when one has to ask: "sur rendez-vous". */
  text?: string;
}

const midnight = (date: string) => Date.parse(`${date}T00:00Z`);

/**
 * Open, closed or unknown at a moment, from the place's slots. Outside the dates that they cover all is unknown.
 * Imports nothing at run time: pages ship it.
 *
 * @param wall date and time in the place's own zone
 */
export function stateAt(slots: Slots, { date, minutes }: WallTime): HoursState {
  const { from, until, unknown } = slots;
  if (date < from || date > until) return { state: 'unknown' };
  const on = (layer: Timetable<Range> | Timetable<UnsureRange>, day: string): number[][] =>
    layer.exceptions[day] ??
    layer.week
      .filter(([weekday]) => weekday === (new Date(midnight(day)).getUTCDay() + 6) % 7)
      .map(([, ...range]) => range);
  const after = (day: string) => new Date(midnight(day) + 864e5).toISOString().slice(0, 10);
  const holds = ([start, end]: number[]) => start! <= minutes && minutes < end!;

  let range: number[] | undefined = on(slots, date).find(holds);
  if (range) {
    // A night's opening is cut at midnight: follow it to its end.
    for (let day = date; day <= until; day = after(day)) {
      if (range![1]! < 1440) return { state: 'open', until: { date: day, minutes: range![1]! } };
      range = on(slots, after(day)).find(([start]) => start === 0);
      if (!range) return { state: 'open', until: { date: after(day), minutes: 0 } };
    }
    return { state: 'open' };
  }
  const unsure = unknown && on(unknown, date).find(holds);
  if (unsure) return { state: 'unknown', text: unknown.texts[unsure[2]!] };
  for (let day = date; day <= until; day = after(day)) {
    range = on(slots, day).find(([start]) => day > date || start! > minutes);
    if (range) return { state: 'closed', next: { date: day, minutes: range[0]! } };
  }
  return { state: 'closed' };
}
