import { inRun } from './applies.ts';
import { isOrdinary, splitMixed } from './occasion.ts';
import { paintDay, replacesDay } from './paint.ts';
import { readRules } from './read-rules.ts';
import { isNth, type Rule } from './rule.ts';
import type { Segment } from './segments.ts';
import type { Weekday } from './types.ts';
import { allDays, daysBetween } from './weekdays.ts';
import { plainDays } from './words-days.ts';

/** The rules of a value, ready to be put in words; undefined when that would change their meaning. */
export function wordedRules(value: string): readonly Rule[] | undefined {
  const rules = readRules(value);
  if (!rules) return undefined;
  const split = splitMixed(rules);
  return orderIsPlain(split) ? split : undefined;
}

/** Whether an ordinary rule concerns a weekday. */
function concerns({ days }: Rule, weekday: Weekday): boolean {
  return !days || days.some((day) => typeof day === 'object' && 'from' in day && inRun(day, weekday));
}

/** The week as its ordinary rules make it, Monday first; nights are not cut at midnight. */
export function ordinaryWeek(rules: readonly Rule[]): Segment[][] {
  const ordinary = rules.filter(isOrdinary);
  return allDays.map((weekday) => paintDay(ordinary, (rule) => concerns(rule, weekday)));
}

/** Weekdays that an ordinary rule says to be closed. */
export function closedDays(rules: readonly Rule[]): Weekday[] {
  const off = rules.filter((rule) => rule.state === 'off' && rule.days && !rule.times && isOrdinary(rule));
  return off.flatMap(({ days = [] }) => plainDays(days));
}

/**
 * Whether saying the ordinary week first and the special rules after it gives the same meaning as the order in
 * which they stand. An ordinary rule that comes later would undo a special one on its days
 * (`PH off; Mo-Fr 09:00-12:00` is open on 14 July), and two special rules of one occasion may undo each other.
 */
function orderIsPlain(rules: readonly Rule[]): boolean {
  return rules.every((rule, index) => {
    const earlier = rules.slice(0, index).filter((other) => !isOrdinary(other));
    if (isOrdinary(rule)) return earlier.length === 0;
    return !replacesDay(rules, index) || !earlier.some((other) => mayUndo(rule, other));
  });
}

/** Whether two special rules hold on the same occasion and share a day. */
function mayUndo(rule: Rule, other: Rule): boolean {
  const occasion = ({ dates, weeks, holiday }: Rule) => JSON.stringify([dates, weeks, holiday]);
  if (occasion(rule) !== occasion(other)) return false;
  const days = daysNamed(other);
  return daysNamed(rule).some((day) => days.includes(day));
}

/** Every day a rule names, as a text: `0`, `5[1]`, `PH`. */
function daysNamed({ days }: Rule): string[] {
  if (!days) return allDays.map(String);
  return days.flatMap((day) => {
    if (typeof day === 'string') return [day];
    return isNth(day)
      ? day.nth.map((nth) => `${day.day}[${nth}]`)
      : daysBetween(day.from, day.to).map(String);
  });
}
