import { NBSP } from '../../data/typography.ts';
import { DAYS, readWhen } from '../../finder/when.ts';
import { dateWord, dayOfMonth } from '../../hours/date-words.ts';

/** A day of the address in words: `mardi`, `samedi 5 décembre`. */
export function sayDay(day: number | string): string {
  if (typeof day === 'number') return DAYS[day] ?? '';
  const date = new Date(`${day}T00:00Z`);
  return `${dateWord('weekday', date)} ${dayOfMonth(date)}${NBSP}${dateWord('month', date)}`;
}

/** When help is wanted, in words: `mardi à 14 h 30`; undefined for what the address does not say so. */
export function sayWhen(text: string): string | undefined {
  const when = readWhen(text);
  if (when?.kind !== 'day' || when.day === 'today') return undefined;
  return when.at === undefined ? sayDay(when.day) : `${sayDay(when.day)} à${NBSP}${sayTime(when.at)}`;
}

/** `9 h`, `14 h 30`. @param minutes since midnight */
function sayTime(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest ? NBSP + String(rest).padStart(2, '0') : ''}`;
}
