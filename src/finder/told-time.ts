import { dateWord, dayOfMonth } from '../hours/date-words.ts';
import type { WallTime } from '../hours/types.ts';
import type { NextTime } from './next.ts';

const NBSP = '\u00a0';

/** `9 h`, `13 h 30`, `minuit`, with spaces that do not break. */
function sayTime(minutes: number): string {
  if (minutes % 1440 === 0) return 'minuit';
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest ? `${NBSP}${String(rest).padStart(2, '0')}` : ''}`;
}

/** `aujourd’hui`, `demain`, `mardi` within the week, `mardi 1er décembre` later. */
export function sayDay(date: string, today: string): string {
  const day = new Date(`${date}T00:00Z`);
  const days = (day.getTime() - Date.parse(`${today}T00:00Z`)) / 864e5;
  if (days < 1) return 'aujourd’hui';
  if (days < 2) return 'demain';
  const weekday = dateWord('weekday', day);
  if (days < 7) return weekday;
  return `${weekday}${NBSP}${dayOfMonth(day)}${NBSP}${dateWord('month', day)}`;
}

/** `mardi 9 h – 12 h`, `demain` where no hours are told. @param now on the same clock */
export function sayNext({ date, start, end }: NextTime, now: WallTime): string {
  const day = sayDay(date, now.date);
  return start === undefined || end === undefined ? day : `${day} ${sayTime(start)}${NBSP}– ${sayTime(end)}`;
}

/** `jusqu’à 12 h`, of what goes on now. */
export function sayUntil({ end = 1440 }: NextTime): string {
  return `jusqu’à${NBSP}${sayTime(end)}`;
}

/** `mardi 1er décembre` from a date, whatever the day it is said. */
export function sayDate(date: string): string {
  return sayDay(date, '0000-01-01');
}
