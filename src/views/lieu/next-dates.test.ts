import { expect, test } from 'vitest';
import { slotsOf } from '../../hours/slots.ts';
import { nextDates } from './next-dates.ts';

const brest = { holidayState: 'Bretagne', schoolZone: 'B', timeZone: 'Europe/Paris' };
const dates = (hours: string, today = '2026-11-22') => nextDates(slotsOf(hours, brest, today)!, today, 3);

test('the next days of a week, leaving out those that are closed', () => {
  expect(dates('Tu 10:00-12:00')).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  expect(dates('Fr 10:00-12:00; PH off', '2026-12-20')).toEqual(['2027-01-08', '2027-01-15', '2027-01-22']);
});

test('the next first Mondays of the month', () => {
  expect(dates('Mo[1] 14:00-16:00')).toEqual(['2026-12-07', '2027-01-04', '2027-02-01']);
});

test('today counts', () => {
  expect(dates('Su 10:00-12:00')[0]).toBe('2026-11-22');
});
