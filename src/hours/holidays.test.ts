import { beforeAll, expect, test } from 'vitest';
import { holidaysOf } from './holidays.ts';
import { useUtc } from './zone.ts';

beforeAll(useUtc);

const from = '2026-06-01';
const until = '2027-12-31';
const place = (holidayState: string, schoolZone?: string) => ({
  holidayState,
  schoolZone,
  timeZone: 'Europe/Paris',
});

test('public holidays follow the region', () => {
  const datesOf = (state: string) => [...holidaysOf('PH', place(state), from, '2026-12-31')!.dates];
  expect(datesOf('Bretagne')).toEqual(['2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25']);
  expect(datesOf('La Réunion')).toContain('2026-12-20');
  expect(datesOf('Nouvelle-Calédonie')).toContain('2026-09-24');
});

test('school holidays end before a summer whose end is not known', () => {
  const { dates, until: last } = holidaysOf('SH', place('Bretagne'), from, until)!;
  expect([dates.has('2026-07-04'), dates.has('2026-07-05'), dates.has('2026-08-31')]).toEqual([
    false,
    true,
    true,
  ]);
  expect([dates.has('2027-03-07'), dates.has('2027-03-08')]).toEqual([true, false]);
  // The package gives the summer of 2027 a single day: the place may not be said open on the next.
  expect(last < '2027-07-04').toBe(true);
});

test('school holidays are those of the zone where the region has no table, and unknown without a zone', () => {
  expect(holidaysOf('SH', place('Moselle', 'B'), from, until)).toEqual(
    holidaysOf('SH', place('Grand Est'), from, until),
  );
  expect(holidaysOf('SH', place('Nouvelle-Calédonie'), from, until)).toBeUndefined();
});
