import { appliesOn, type Day, dayOf } from './applies.ts';
import { addDays, dateOf, dayNumber } from './dates.ts';
import { holidaysOf } from './holidays.ts';
import { type Interval, openingHours, parseWithLibrary } from './library.ts';
import { canPaint, paintDay } from './paint.ts';
import { longest, readRules } from './read-rules.ts';
import { type Holiday, isNth, type Rule } from './rule.ts';
import { joinSegments, type Segment } from './segments.ts';
import type { HoursContext } from './types.ts';
import { allDays } from './weekdays.ts';

/** What each day of a stretch of time looks like. */
export interface Calendar {
  /** First and last date known. */
  from: string;
  until: string;
  /** The seven ordinary days, Monday first, where the hours have an ordinary week. */
  week?: Segment[][];
  /** The days to compare with that week (those not listed follow it), or all days when there is none. */
  days: { date: string; segments: Segment[] }[];
}

/**
 * Lays hours out day by day.
 *
 * @param from, @param until `YYYY-MM-DD`, both included; the result ends sooner where school holidays matter and
 *   are not known yet
 * @returns undefined when the days cannot be told: the value does not parse, follows the sun, or needs school
 *   holidays that nobody publishes.
 */
export function calendarOf(
  value: string,
  ctx: HoursContext,
  from: string,
  until: string,
): Calendar | undefined {
  if (value.length > longest) return undefined;
  const rules = readRules(value);
  return rules && canPaint(rules)
    ? ownCalendar(rules, ctx, from, until)
    : libraryCalendar(value, ctx, from, until);
}

function ownCalendar(
  rules: readonly Rule[],
  ctx: HoursContext,
  from: string,
  until: string,
): Calendar | undefined {
  const holidays = new Map<Holiday, ReadonlySet<string>>();
  let end = until;
  for (const kind of namedHolidays(rules)) {
    const found = holidaysOf(kind, ctx, from, until);
    if (!found) return undefined;
    holidays.set(kind, found.dates);
    if (found.until < end) end = found.until;
  }
  const paint = painterOf(rules);
  const paintDate = (date: string) => ({
    date,
    segments: paint(dayOf(dayNumber(date), (kind) => holidays.get(kind)?.has(date) ?? false)),
  });
  if (!rules.every(isWeekly)) return { from, until: end, days: datesBetween(from, end).map(paintDate) };
  const unheeded = { number: 0, year: 0, month: 1, day: 1, is: () => false };
  const special = [...new Set([...holidays.values()].flatMap((dates) => [...dates]))].sort();
  return {
    from,
    until: end,
    week: allDays.map((weekday) => paint({ ...unheeded, weekday })),
    days: special.filter((date) => date <= end).map(paintDate),
  };
}

/** Paints days; those that the same rules concern look the same and are painted once. */
function painterOf(rules: readonly Rule[]): (day: Day) => Segment[] {
  const painted = new Map<string, Segment[]>();
  return (day) => {
    const applying = new Set(rules.filter((rule) => appliesOn(rule, day)));
    const key = rules.map((rule) => Number(applying.has(rule))).join('');
    const segments = painted.get(key) ?? paintDay(rules, (rule) => applying.has(rule));
    painted.set(key, segments);
    return segments;
  };
}

function namedHolidays(rules: readonly Rule[]): Set<Holiday> {
  const named = rules.flatMap(({ days = [], holiday }) => [
    ...(holiday ? [holiday] : []),
    ...days.filter((day) => typeof day === 'string'),
  ]);
  return new Set(named);
}

/** Whether a rule depends on the weekday and on holidays alone. */
function isWeekly({ dates, weeks, days }: Rule): boolean {
  return !dates && !weeks && !days?.some(isNth);
}

function datesBetween(from: string, until: string): string[] {
  const dates: string[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function libraryCalendar(
  value: string,
  ctx: HoursContext,
  from: string,
  until: string,
): Calendar | undefined {
  const words = value.replace(/"[^"]*"/g, '');
  if (/sunrise|sunset|dawn|dusk/i.test(words)) return undefined;
  let end = until;
  if (/\bSH\b/i.test(words)) {
    const school = holidaysOf('SH', { ...ctx, schoolZone: undefined }, from, until);
    if (!school) return undefined;
    if (school.until < end) end = school.until;
  }
  openingHours();
  try {
    const days = byDate(parseWithLibrary(value, ctx).intervals(from, end));
    return {
      from,
      until: end,
      days: datesBetween(from, end).map((date) => ({ date, segments: days.get(date) ?? [] })),
    };
  } catch {
    return undefined;
  }
}

/** Cuts intervals at midnight. */
function byDate(intervals: readonly Interval[]): Map<string, Segment[]> {
  const days = new Map<string, Segment[]>();
  for (const { start, end, unknown, comment } of intervals) {
    const last = dayNumber(end.date);
    for (let day = dayNumber(start.date); day <= last; day++) {
      const date = dateOf(day);
      const segment: Segment = {
        start: date === start.date ? start.minutes : 0,
        end: day === last ? end.minutes : 1440,
        state: unknown ? 'unknown' : 'open',
      };
      if (unknown && comment) segment.comment = comment;
      if (segment.start < segment.end) days.set(date, joinSegments([...(days.get(date) ?? []), segment]));
    }
  }
  return days;
}
