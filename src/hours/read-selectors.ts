import type { DateSpan, DaySelector, WeekSpan, YearDay } from './rule.ts';
import type { Weekday } from './types.ts';
import { dayCodes, monthCodes } from './weekdays.ts';

const dayPattern = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su)|\[(-?[1-5](?:,-?[1-5])*)\])?$/;
const yearDay = String.raw`(?:(20\d\d) )?(${monthCodes.join('|')})(?: (\d\d?))?`;
const spanPattern = new RegExp(`^${yearDay}(?:-(?:${yearDay}|(\\d\\d?)))?$`);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Index of a weekday's code, Monday = 0. */
function dayIndex(code: string): Weekday {
  return dayCodes.indexOf(code as (typeof dayCodes)[number]) as Weekday;
}

/** Reads `Mo-Fr`, `Tu,Th,PH`, `Sa[1,3]`; undefined for anything else. */
export function readDays(text: string): DaySelector[] | undefined {
  const days: DaySelector[] = [];
  for (const part of text.split(/,\s*(?![^[]*\])/)) {
    if (part === 'PH' || part === 'SH') {
      days.push(part);
      continue;
    }
    const match = dayPattern.exec(part);
    if (!match) return undefined;
    const from = dayIndex(match[1]!);
    if (match[3]) days.push({ day: from, nth: match[3].split(',').map(Number) });
    else days.push({ from, to: match[2] ? dayIndex(match[2]) : from });
  }
  return days;
}

/** Reads `1-53/2`, `10-20`, `5`; undefined when a week number is none. */
export function readWeeks(text: string): WeekSpan[] | undefined {
  const weeks = text.split(/,\s*/).map((part) => {
    const [from = 0, to = from, step = 1] = part.split(/[-/]/).map(Number);
    return { from, to, step };
  });
  return weeks.every(({ from, to, step }) => from >= 1 && from <= to && to <= 53 && step >= 1)
    ? weeks
    : undefined;
}

/** A day that some year has, as read by {@link spanPattern}; undefined for 31 April (and 29 February, that not every year has). */
function readYearDay(year: string | undefined, month: string | undefined, day?: string): YearDay | undefined {
  const index = monthCodes.indexOf(month ?? '');
  if (day !== undefined && (Number(day) < 1 || Number(day) > monthLengths[index]!)) return undefined;
  return { year: year ? Number(year) : undefined, month: index + 1, day: day ? Number(day) : undefined };
}

/**
 * Reads `Apr-Oct`, `Jul,Aug`, `Apr 15-Oct 15`, `2026 Dec 24-2027 Jan 2`, `Dec 24-31`; undefined for anything
 * else, for a span with a year at one end only, and for one that runs backwards.
 */
export function readDates(text: string): DateSpan[] | undefined {
  const spans: DateSpan[] = [];
  for (const part of text.split(/,\s*/)) {
    const match = spanPattern.exec(part);
    if (!match) return undefined;
    const [, year, month, day, toYear, toMonth, toDay, lastDay] = match;
    const from = readYearDay(year, month, day);
    if (!from) return undefined;
    if (lastDay === undefined && toMonth === undefined) {
      spans.push({ from });
      continue;
    }
    const to =
      lastDay === undefined ? readYearDay(toYear ?? year, toMonth, toDay) : readYearDay(year, month, lastDay);
    // OSM has no span of months with a year at its end.
    if (!to || !isSpan(from, to) || (toYear && day === undefined)) return undefined;
    spans.push({ from, to });
  }
  return spans;
}

/** Both ends tell a day or neither does, both a year or neither, and dated ends run forwards. */
function isSpan(from: YearDay, to: YearDay): boolean {
  if ((from.day === undefined) !== (to.day === undefined)) return false;
  if ((from.year === undefined) !== (to.year === undefined)) return false;
  if (from.month === to.month && from.day !== undefined && from.year === to.year) return from.day <= to.day!;
  return from.year === undefined || order(from) <= order(to);
}

/** A number that grows with the date. */
function order({ year = 0, month, day = 0 }: YearDay): number {
  return year * 10_000 + month * 100 + day;
}
