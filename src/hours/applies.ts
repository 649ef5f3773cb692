import { dateOf, isoWeek, weekdayOf } from './dates.ts';
import { type DateSpan, type DaySelector, type Holiday, isNth, type Rule, type YearDay } from './rule.ts';
import type { Weekday } from './types.ts';

/** What a rule's selectors ask about a day. */
export interface Day {
  /** Days since 1970-01-01. */
  number: number;
  weekday: Weekday;
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  is: (holiday: Holiday) => boolean;
}

/** The day of a number of days since 1970-01-01. */
export function dayOf(number: number, is: (holiday: Holiday, date: string) => boolean): Day {
  const date = dateOf(number);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { number, weekday: weekdayOf(number), year, month, day, is: (holiday) => is(holiday, date) };
}

/** Whether a rule concerns a day. */
export function appliesOn(rule: Rule, day: Day): boolean {
  return (
    (!rule.days || rule.days.some((selector) => matchesDay(selector, day))) &&
    (!rule.holiday || day.is(rule.holiday)) &&
    (!rule.dates || rule.dates.some((span) => matchesSpan(span, day))) &&
    (!rule.weeks || rule.weeks.some((weeks) => matchesWeek(weeks, isoWeek(day.number))))
  );
}

/** Whether a weekday belongs to a run that may go round the week's end. */
export function inRun({ from, to }: { from: Weekday; to: Weekday }, weekday: Weekday): boolean {
  return (weekday - from + 7) % 7 <= (to - from + 7) % 7;
}

function matchesDay(selector: DaySelector, day: Day): boolean {
  if (typeof selector === 'string') return day.is(selector);
  if (!isNth(selector)) return inRun(selector, day.weekday);
  if (selector.day !== day.weekday) return false;
  const fromStart = Math.ceil(day.day / 7);
  const monthLength = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  const fromEnd = -Math.ceil((monthLength - day.day + 1) / 7);
  return selector.nth.some((nth) => nth === fromStart || nth === fromEnd);
}

function matchesSpan({ from, to = from }: DateSpan, day: Day): boolean {
  const first = position(from, day, 0);
  const last = position(to, day, 99);
  const here = position(day, day, 0);
  // A span without years may go round the year's end: November to March.
  return first <= last ? first <= here && here <= last : here >= first || here <= last;
}

/** A number that grows with the date; a date without a year stands in the day's own. */
function position({ year, month, day }: YearDay, at: Day, dayWhenAbsent: number): number {
  return (year ?? at.year) * 10_000 + month * 100 + (day ?? dayWhenAbsent);
}

function matchesWeek({ from, to, step }: { from: number; to: number; step: number }, week: number): boolean {
  return from <= week && week <= to && (week - from) % step === 0;
}
