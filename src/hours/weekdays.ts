import type { Weekday } from './types.ts';

/** OSM's codes, Monday first. */
export const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** French names, Monday first. */
export const dayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** Day indexes, Monday first. */
export const allDays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** OSM's codes of the months, January first. */
export const monthCodes = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');

/** French names of the months, January first. */
export const monthNames =
  'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(',');

/** The days from one to another, going round the week: Friday to Monday is four days. */
export function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((from + i) % 7) as Weekday);
}
