import { type Calendar, calendarOf } from './calendar.ts';
import { addDays } from './dates.ts';
import { joinSegments, type Segment } from './segments.ts';
import { foldDays } from './timetable.ts';
import type { HoursContext, Range, Slots, UnsureRange } from './types.ts';

/** Days after `from` that slots cover. */
const horizon = 400;

const known = new Map<string, Slots | undefined>();

/**
 * The compact hours that the page's script reads to say "open now" ({@link stateAt}).
 *
 * @param value hours in OSM's notation
 * @param from `YYYY-MM-DD`, the day of publication. Slots begin a day before it: when a site is built in the
 *   morning of Paris it is still the day before in Tahiti.
 * @returns undefined when the state cannot be told for any day. Remembered per value and region: not to be changed.
 */
export function slotsOf(value: string, ctx: HoursContext, from: string): Slots | undefined {
  const key = [value, ctx.holidayState, ctx.schoolZone, from].join('|');
  if (!known.has(key)) {
    const calendar = calendarOf(value, ctx, addDays(from, -1), addDays(from, horizon));
    known.set(key, calendar && fold(calendar));
  }
  return known.get(key);
}

function fold({ from, until, week, days }: Calendar): Slots {
  const layer = <R extends Range | UnsureRange>(rangesOf: (segments: Segment[]) => R[]) =>
    foldDays(
      days.map(({ date, segments }) => ({ date, ranges: rangesOf(segments) })),
      week?.map(rangesOf),
    );
  const slots: Slots = { ...layer(openRanges), from, until };
  const all = [...(week ?? []), ...days.map(({ segments }) => segments)].flat();
  if (!all.some(({ state }) => state === 'unknown')) return slots;
  const texts = [
    ...new Set(all.flatMap(({ state, comment }) => (state === 'unknown' && comment ? [comment] : []))),
  ];
  return { ...slots, unknown: { ...layer((segments) => unsureRanges(segments, texts)), texts } };
}

function openRanges(segments: Segment[]): Range[] {
  const open = segments.flatMap(({ start, end, state }): Segment[] =>
    state === 'open' ? [{ start, end, state }] : [],
  );
  return joinSegments(open).map(({ start, end }) => [start, end]);
}

function unsureRanges(segments: Segment[], texts: string[]): UnsureRange[] {
  return segments
    .filter(({ state }) => state === 'unknown')
    .map(({ start, end, comment }) => (comment ? [start, end, texts.indexOf(comment)] : [start, end]));
}
