import type { Weekday } from './types.ts';

const dayLength = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The `YYYY-MM-DD` date of a number of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** `date` moved by a number of days. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Weekday of a day number, Monday = 0 (1970-01-01 was a Thursday). */
export function weekdayOf(day: number): Weekday {
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** ISO 8601 week, 1 to 53: the week of the date's Thursday. */
export function isoWeek(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  const firstOfYear = dayNumber(`${dateOf(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - firstOfYear) / 7) + 1;
}
