import type { WallTime } from '../hours/types.ts';
import { wallTime } from '../hours/wall.ts';
import { readWhen, type When } from './when.ts';

/** A stretch of one day on a place's own clock, minutes from midnight; a moment is a stretch of no length. */
export interface Stretch {
  date: string;
  /** Monday is 0. */
  weekday: number;
  from: number;
  to: number;
  /** Any hour of that day will do. */
  anyHour: boolean;
}

const DAY = 864e5;

/** A wish for a time as it is on one place's clock: `mardi` is next Tuesday, today included. */
export function stretchOf(when: When, now: WallTime): Stretch {
  const date = when.kind === 'now' ? now.date : dateOf(when.day, now.date);
  const at = when.kind === 'now' ? now.minutes : when.at;
  const day = { date, weekday: weekdayOf(date) };
  if (at !== undefined) return { ...day, from: at, to: at, anyHour: false };
  const first = when.kind === 'day' ? when.from : undefined;
  // What is over by now is no help.
  const start = Math.max(first ?? 0, date === now.date ? now.minutes : 0);
  return { ...day, from: start, to: 1440, anyHour: first === undefined };
}

function dateOf(day: 'today' | number | string, today: string): string {
  if (day === 'today') return today;
  if (typeof day === 'string') return day;
  const ahead = (day - weekdayOf(today) + 7) % 7;
  return new Date(Date.parse(`${today}T00:00Z`) + ahead * DAY).toISOString().slice(0, 10);
}

/** Weekday of a date, Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}

/** Wall clocks by zone at one moment, each made once. */
export function clocksAt(now: Date): (timeZone: string) => WallTime {
  const clocks = new Map<string, WallTime>();
  return (timeZone) => {
    let clock = clocks.get(timeZone);
    if (!clock) {
      clock = wallTime(timeZone, now);
      clocks.set(timeZone, clock);
    }
    return clock;
  };
}

/** The stretches that words of the address stand for, by zone, each made once. */
export function stretchesAt(
  words: readonly string[],
  clockOf: (timeZone: string) => WallTime,
): (timeZone: string) => readonly Stretch[] {
  const wishes = words.flatMap((word) => readWhen(word) ?? []);
  const known = new Map<string, readonly Stretch[]>();
  return (timeZone) => {
    let stretches = known.get(timeZone);
    if (!stretches) {
      stretches = wishes.map((wish) => stretchOf(wish, clockOf(timeZone)));
      known.set(timeZone, stretches);
    }
    return stretches;
  };
}
