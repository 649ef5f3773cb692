import { writeDays } from '../hours/day-cells.ts';
import { isOrdinary } from '../hours/occasion.ts';
import { closedDays, ordinaryWeek, wordedRules } from '../hours/ordinary-week.ts';
import type { Rule } from '../hours/rule.ts';
import type { Weekday } from '../hours/types.ts';
import { allDays } from '../hours/weekdays.ts';

/** One weekday of the grid. */
export interface GridDay {
  /** `['09:00', '12:00']`, as typed: one end may be empty. */
  ranges: [from: string, to: string][];
  /** Said to be closed, which is more than no hours. */
  closed: boolean;
}

/** An ordinary week, Monday first. */
export interface HoursGrid {
  days: GridDay[];
  /** Closed on public holidays, during school holidays. */
  publicHolidays: boolean;
  schoolHolidays: boolean;
}

export function emptyGrid(): HoursGrid {
  return {
    days: allDays.map(() => ({ ranges: [], closed: false })),
    publicHolidays: false,
    schoolHolidays: false,
  };
}

/**
 * Hours in OSM's notation as a grid of the week.
 * @returns undefined where a grid would say less than the text: dates, turns in the month, comments, nights
 */
export function gridOf(value: string): HoursGrid | undefined {
  if (value.trim() === '') return emptyGrid();
  const rules = wordedRules(value);
  if (!rules?.every(fits)) return undefined;
  const week = ordinaryWeek(rules);
  if (week.flat().some(({ end, state, comment }) => end > 1440 || state !== 'open' || comment))
    return undefined;
  const closed = new Set<Weekday>(closedDays(rules));
  return {
    days: allDays.map((day) => ({
      ranges: week[day]!.map(({ start, end }) => [clock(start), clock(end)]),
      closed: closed.has(day) && week[day]!.length === 0,
    })),
    publicHolidays: rules.some((rule) => isClosing(rule, 'PH')),
    schoolHolidays: rules.some((rule) => isClosing(rule, 'SH')),
  };
}

/** Is this a rule of the ordinary week, or one that closes on holidays? */
function fits(rule: Rule): boolean {
  if (rule.dates || rule.weeks || rule.holiday || rule.always || rule.comment || rule.joint === '||')
    return false;
  if (isClosing(rule, 'PH') || isClosing(rule, 'SH')) return true;
  if (!isOrdinary(rule)) return false;
  return rule.state === 'open'
    ? rule.times !== undefined
    : rule.state === 'off' && !rule.times && rule.days !== undefined;
}

function isClosing({ state, days = [], times }: Rule, holiday: 'PH' | 'SH'): boolean {
  return (
    state === 'off' && !times && days.includes(holiday) && days.every((day) => day === 'PH' || day === 'SH')
  );
}

/** A grid in OSM's notation, days with the same hours together; undefined when it says nothing. */
export function hoursOf({ days, publicHolidays, schoolHolidays }: HoursGrid): string | undefined {
  const groups = new Map<string, number[]>();
  for (const [index, day] of days.entries()) {
    const cell = writeDay(day);
    if (cell) groups.set(cell, [...(groups.get(cell) ?? []), index]);
  }
  if (groups.size === 0) return undefined;
  const rules = [...groups].map(([cell, indexes]) => `${writeDays(indexes)} ${cell}`);
  if (publicHolidays) rules.push('PH off');
  if (schoolHolidays) rules.push('SH off');
  return rules.join('; ');
}

/** `09:00-12:00,14:00-17:00`, `off`, or nothing. A range that lacks an end is written so: the check then says it. */
function writeDay({ ranges, closed }: GridDay): string {
  if (closed) return 'off';
  const filled = ranges.filter(([from, to]) => from || to).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return filled.map(([from, to]) => (from && to ? `${from}-${to}` : from || to)).join(',');
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
