import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkHours } from '../hours/check.ts';
import { sentencesOf } from '../hours/sentences.ts';
import { type GridDay, gridOf, type HoursGrid, hoursOf } from './hours-grid.ts';

const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

/** Ranges of a day that neither touch nor cross. */
const ranges = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.sort((a, b) => a - b))
  .map((ends) => ends.slice(0, ends.length - (ends.length % 2)))
  .map((ends) =>
    Array.from({ length: ends.length / 2 }, (_, i): [string, string] => [
      clock(ends[2 * i]!),
      clock(ends[2 * i + 1]!),
    ]),
  );

const day = fc.oneof(
  ranges.map((list): GridDay => ({ ranges: list, closed: false })),
  fc.constant<GridDay>({ ranges: [], closed: true }),
);

const grid = fc.record({
  days: fc.array(day, { minLength: 7, maxLength: 7 }),
  publicHolidays: fc.boolean(),
  schoolHolidays: fc.boolean(),
});

const says = ({ days }: HoursGrid): boolean =>
  days.some(({ ranges: list, closed }) => closed || list.length > 0);

it('comes back the same from the notation, which the check accepts', () => {
  fc.assert(
    fc.property(grid.filter(says), (week) => {
      const value = hoursOf(week)!;
      expect(checkHours(value), value).toMatchObject({ ok: true });
      expect(gridOf(value), value).toEqual(week);
    }),
    { numRuns: 300 },
  );
});

it('is read back in words', () => {
  const week = gridOf('Mo-Fr 09:00-12:00,14:00-17:00; Sa off; PH off')!;
  week.days[0]!.ranges[0]![0] = '09:30';
  expect(hoursOf(week)).toBe('Mo 09:30-12:00,14:00-17:00; Tu-Fr 09:00-12:00,14:00-17:00; Sa off; PH off');
  expect(sentencesOf(hoursOf(week)!)).toHaveLength(4);
});

it.each([
  'Sa[1] 10:00-12:00',
  'week 1-53/2 We 14:00-17:00',
  'Jul-Aug Mo-Fr 09:00-12:00',
  'Mo-Fr 09:00-12:00 "sur rendez-vous"',
  'Fr 20:00-02:00',
  '24/7',
  'Mo-Fr 09:00-12:00 || "sur rendez-vous"',
  'SH Mo-Fr 09:00-12:00',
  'PH 10:00-12:00',
  'le mardi matin',
])('leaves %s as it is: a week would say less', (value) => {
  expect(gridOf(value)).toBeUndefined();
});

it('writes a range that lacks an end so that the check asks for it', () => {
  const week = gridOf('')!;
  week.days[1]!.ranges.push(['09:00', '']);
  expect(checkHours(hoursOf(week)!)).toMatchObject({
    ok: false,
    message: expect.stringContaining('une seule heure'),
  });
});

it('says nothing when nothing is filled', () => {
  expect(hoursOf(gridOf('')!)).toBeUndefined();
});
