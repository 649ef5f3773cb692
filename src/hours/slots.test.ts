import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { disagreements, type Instant } from './disagreements.ts';
import { slotsOf } from './slots.ts';
import type { HoursContext } from './types.ts';
import { dayCodes } from './weekdays.ts';
import { useUtc } from './zone.ts';

const brittany: HoursContext = { holidayState: 'Bretagne', schoolZone: 'B', timeZone: 'Europe/Paris' };
const moselle: HoursContext = { holidayState: 'Moselle', schoolZone: 'B', timeZone: 'Europe/Paris' };
const from = '2026-06-01';

beforeAll(useUtc);

/** A quarter of an hour, so that bounds are met as often as the minutes between. */
const quarter = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
const instant = fc.record<Instant>({
  day: fc.integer({ min: 0, max: 400 }),
  minutes: fc.oneof(quarter, fc.integer({ min: 0, max: 1439 })),
});
const instants = fc.array(instant, { minLength: 12, maxLength: 12 });

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 })
  .map((bounds) => [...bounds].sort((a, b) => a - b).map((n) => clock(n * 15)))
  .map((bounds) =>
    Array.from({ length: bounds.length >> 1 }, (_, i) => `${bounds[2 * i]}-${bounds[2 * i + 1]}`).join(','),
  );
const code = fc.constantFrom(...dayCodes);
const weekdays = fc.oneof(
  code,
  fc.tuple(code, code).map((pair) => pair.join('-')),
  fc.tuple(code, code).map((pair) => pair.join(',')),
);
const selector = fc.oneof(
  { weight: 4, arbitrary: weekdays },
  {
    weight: 1,
    arbitrary: fc.constantFrom('PH', 'SH', 'PH,SH', 'Mo-Fr,PH', 'SH Mo-Fr', 'PH Mo-Sa'),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(code, fc.constantFrom('1', '2,4', '-1', '5', '-2'))
      .map(([day, nth]) => `${day}[${nth}]`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Apr-Oct',
      'Nov-Mar Mo-Fr',
      'Jul,Aug',
      'Dec 24-31',
      'Nov 15-Feb 10',
      '2026 Dec 24-2027 Jan 2',
      'week 1-53/2 We',
      'week 2-52/2',
      'week 10-20 Mo',
      '2026 Jul 14',
      '2026 Sep-Dec Tu',
    ),
  },
);
const body = fc.oneof(
  { weight: 5, arbitrary: times },
  { weight: 1, arbitrary: fc.constant('off') },
  { weight: 1, arbitrary: times.map((text) => `${text} off`) },
  { weight: 1, arbitrary: times.map((text) => `${text} "sur rendez-vous"`) },
  { weight: 1, arbitrary: fc.constant('"sur rendez-vous"') },
);
const rule = fc.tuple(selector, body).map((parts) => parts.join(' '));
const value = fc
  .tuple(
    fc.oneof(rule, times),
    fc.array(fc.tuple(fc.constantFrom('; ', '; ', '; ', ' || '), rule), { maxLength: 3 }),
  )
  .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));

describe('slots agree with opening_hours asked directly', () => {
  test('for any hours that our own reader knows', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(brittany, moselle), instants, (hours, ctx, moments) => {
        // Alsace-Moselle has public holidays of its own, and in the package no school holidays.
        if (ctx === moselle && hours.includes('SH')) return;
        expect(disagreements(hours, ctx, from, moments)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'Fr 22:00-02:00',
    'Fr 22:00-02:00; Sa 10:00-12:00; PH off',
    'Mo-Fr 09:00-12:00, We 14:00-16:00',
    'Mo-Fr 09:00-12:00, PH off',
    'easter off; Mo-Su 10:00-12:00',
    'Tu[2] -1 day 10:00-12:00',
    'Mo-Fr 09:00+',
    '24/7',
    '24/7; PH off',
    'off',
    '"sur rendez-vous"',
    'unknown',
    'Mo-Fr 09:00-12:00; PH +1 day off',
    '08:15-11:45; Th 08:15-11:45,14:10-16:40',
    'Mo 09:00-13:00,12:00-18:00',
    '2026 Mo-Fr 10:00-12:00',
    'Mo-Fr 09:00-26:00',
  ])('for %s', (hours) => {
    const moments = Array.from({ length: 400 }, (_, i) => ({ day: i, minutes: (i * 197) % 1440 }));
    expect(disagreements(hours, brittany, from, moments)).toEqual([]);
  });
});

describe('slots', () => {
  test('hold the week and leave out the days that follow it', () => {
    expect(slotsOf('Mo-Tu 09:00-12:00; PH off', brittany, '2026-12-20')).toMatchObject({
      week: [
        [0, 540, 720],
        [1, 540, 720],
      ],
      exceptions: { '2027-03-29': [] },
      from: '2026-12-19',
      until: '2028-01-24',
    });
  });

  test('know the holidays of Alsace and Moselle', () => {
    const hours = 'Mo-Su 09:00-12:00; PH off';
    expect(Object.keys(slotsOf(hours, moselle, from)!.exceptions)).toContain('2026-12-26');
    expect(Object.keys(slotsOf(hours, brittany, from)!.exceptions)).not.toContain('2026-12-26');
  });

  test('cut a night at midnight', () => {
    expect(slotsOf('Su 22:00-02:00', brittany, from)?.week).toEqual([
      [0, 0, 120],
      [6, 1320, 1440],
    ]);
  });

  test('merge ranges that touch', () => {
    expect(slotsOf('We 09:00-13:00,13:00-18:00', brittany, from)?.week).toEqual([[2, 540, 1080]]);
  });

  test('say what has to be asked, with its text', () => {
    expect(slotsOf('We 14:00-17:00 || "sur rendez-vous"', brittany, from)?.unknown).toMatchObject({
      texts: ['sur rendez-vous'],
      exceptions: {},
    });
  });

  test('end where school holidays are not published yet', () => {
    const slots = slotsOf('Mo-Fr 09:00-12:00; SH off', brittany, from);
    expect(slots!.until < '2027-09-01').toBe(true);
    expect(slots!.exceptions['2026-07-20']).toEqual([]);
  });

  test('take the school holidays of the zone where the region has no table', () => {
    expect(slotsOf('Mo-Fr 09:00-12:00; SH off', moselle, from)?.exceptions['2026-07-20']).toEqual([]);
    const caledonia = { holidayState: 'Nouvelle-Calédonie', timeZone: 'Pacific/Noumea' };
    expect(slotsOf('Mo-Fr 09:00-12:00; SH off', caledonia, from)).toBeUndefined();
  });

  test('do not exist for what follows the sun or does not parse', () => {
    expect(slotsOf('sunrise-sunset', brittany, from)).toBeUndefined();
    expect(slotsOf('tous les jours', brittany, from)).toBeUndefined();
  });
});
