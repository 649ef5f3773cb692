import { readDates, readDays, readWeeks } from './read-selectors.ts';
import type { Holiday, Rule } from './rule.ts';

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)';
const dayItem = String.raw`${day}(?:-${day}|\[[-\d,]+\])?`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const dateItem = String.raw`(?:20\d\d )?${month}(?: \d\d?)?(?:-(?:(?:20\d\d )?${month}(?: \d\d?)?|\d\d?(?![\d:])))?`;
const rulePattern = new RegExp(
  [
    String.raw`^(?:(${dateItem}(?:,\s*${dateItem})*)(?:\s+|$))?`,
    String.raw`(?:week (\d\d?(?:-\d\d?)?(?:/\d\d?)?(?:,\s*\d\d?(?:-\d\d?)?)*)(?:\s+|$))?`,
    String.raw`(?:(PH|SH)\s+(?=${day}))?`,
    String.raw`(?:(${dayItem}(?:,\s*${dayItem})*)(?:\s+|$))?`,
    String.raw`(?:(24/7|\d\d?:\d\d-\d\d?:\d\d(?:\s*,\s*\d\d?:\d\d-\d\d?:\d\d)*)(?:\s+|$))?`,
    String.raw`(off|closed|open|unknown)?\s*(?:"([^"]+)")?$`,
  ].join(''),
);

/** What stands between two rules, outside comments: `;`, `||`, or a comma between a time (or comment) and a day. */
const separator = new RegExp(
  String.raw`\s*(;|\|\||(?<=(?::\d\d|"|off)\s*),(?=\s+(?:${day}|${month})))\s*(?=(?:[^"]*"[^"]*")*[^"]*$)`,
);

/** Longer than any hours (OSM itself stops at 255): what is longer is not looked at, which could take long. */
export const longest = 1000;

const known = new Map<string, Rule[] | undefined>();

/**
 * Reads the part of OSM's grammar that places of mediation write: weekdays, their turns in the month, holidays,
 * months, dates, ISO weeks, times, `off`, comments, and the three ways to join rules.
 *
 * @returns the rules in order, or undefined when the value holds anything else: this says nothing about whether
 *   the value is valid. Remembered per value: callers must not change what they get.
 */
export function readRules(value: string): readonly Rule[] | undefined {
  if (!known.has(value)) known.set(value, read(value));
  return known.get(value);
}

/** The texts of a value's rules, with what joins them between two: `['Mo 09:00-12:00', ';', 'PH off']`. */
export function splitRules(value: string): string[] {
  return value.trim().replace(/\s*;$/, '').split(separator);
}

function read(value: string): Rule[] | undefined {
  if (value.length > longest) return undefined;
  const parts = splitRules(value);
  const rules: Rule[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const rule = readRule(parts[i]!, i === 0 ? ';' : (parts[i - 1] as Rule['joint']));
    if (!rule) return undefined;
    rules.push(rule);
  }
  return rules;
}

function readRule(text: string, joint: Rule['joint']): Rule | undefined {
  const match = rulePattern.exec(text);
  if (!match || text === '') return undefined;
  const [, dates, weeks, holiday, days, times, word, comment] = match;
  const always = times === '24/7';
  const read = {
    dates: dates ? readDates(dates) : [],
    weeks: weeks ? readWeeks(weeks) : [],
    days: days ? readDays(days) : [],
    times: times && !always ? readTimes(times) : [],
  };
  if (!read.dates || !read.weeks || !read.days || !read.times) return undefined;
  // OSM: a comment without a state means that one has to ask.
  const state = word === 'closed' ? 'off' : ((word as Rule['state']) ?? (comment ? 'unknown' : 'open'));
  return {
    joint,
    state,
    ...(dates && { dates: read.dates }),
    ...(weeks && { weeks: read.weeks }),
    ...(holiday && { holiday: holiday as Holiday }),
    ...(days && { days: read.days }),
    ...(read.times.length > 0 && { times: read.times }),
    ...(always && { always }),
    ...(comment && { comment }),
  };
}

/** Minutes of `09:00-12:00,14:00-17:00`; an end at or before its start lies on the next day. */
function readTimes(text: string): Rule['times'] | undefined {
  const times: [number, number][] = [];
  for (const range of text.split(',')) {
    const [startHour, startMinute, endHour, endMinute] = range.trim().split(/[:-]/).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const start = startHour * 60 + startMinute;
    const end = endHour * 60 + endMinute;
    if (startHour > 23 || startMinute > 59 || endMinute > 59 || end > 1440) return undefined;
    times.push([start, end > start ? end : end + 1440]);
  }
  return times;
}
