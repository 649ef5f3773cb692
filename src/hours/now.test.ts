import { describe, expect, test } from 'vitest';
import { nowText } from './now.ts';
import { slotsOf } from './slots.ts';
import { stateAt } from './state.ts';
import type { HoursContext } from './types.ts';
import { wallTime } from './wall.ts';

const ctx: HoursContext = { holidayState: 'Bretagne', schoolZone: 'B', timeZone: 'Europe/Paris' };

/** What is said of hours published on 1 June 2026 (a Monday) at a moment. */
function say(value: string, date: string, clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return nowText(slotsOf(value, ctx, '2026-06-01')!, { date, minutes: hours * 60 + minutes }).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('the state now', () => {
  const usual = 'Mo-Fr 09:00-12:00,14:00-17:30; PH off';
  test.each([
    [usual, '2026-06-02', '09:00', 'Ouvert jusqu’à 12 h'],
    [usual, '2026-06-02', '17:29', 'Ouvert jusqu’à 17 h 30'],
    [usual, '2026-06-02', '12:00', 'Fermé · ouvre à 14 h'],
    [usual, '2026-06-02', '17:30', 'Fermé · ouvre demain à 9 h'],
    [usual, '2026-06-05', '18:00', 'Fermé · ouvre lundi à 9 h'],
    [usual, '2026-07-14', '10:00', 'Fermé · ouvre demain à 9 h'],
    ['2026 Sep 1 10:00-12:00', '2026-06-02', '10:00', 'Fermé · ouvre le 1er septembre à 10 h'],
    ['2026 Sep 3 10:00-12:00', '2026-06-02', '10:00', 'Fermé · ouvre le 3 septembre à 10 h'],
    ['Fr 22:00-02:00', '2026-06-05', '23:00', 'Ouvert jusqu’à 2 h'],
    ['Fr 22:00-02:00', '2026-06-06', '01:00', 'Ouvert jusqu’à 2 h'],
    ['Fr 20:00-24:00', '2026-06-05', '23:00', 'Ouvert jusqu’à minuit'],
    ['24/7', '2026-06-05', '23:00', 'Ouvert'],
    ['off', '2026-06-05', '10:00', 'Fermé'],
    ['"sur rendez-vous"', '2026-06-05', '10:00', 'Sur rendez-vous'],
    ['Sa "sur rendez-vous"', '2026-06-05', '10:00', 'Fermé · sur rendez-vous'],
    ['We 14:00-17:00 || "sur rendez-vous"', '2026-06-03', '15:00', 'Ouvert jusqu’à 17 h'],
    ['We 14:00-17:00 || "sur rendez-vous"', '2026-06-03', '18:00', 'Sur rendez-vous'],
    ['unknown', '2026-06-05', '10:00', 'Horaires à vérifier'],
    ['Mo-Fr 09:00+', '2026-06-05', '10:00', 'Horaires à vérifier'],
    [usual, '2028-01-01', '10:00', 'Horaires à vérifier'],
    [usual, '2026-05-01', '10:00', 'Horaires à vérifier'],
  ])('%s on %s at %s: %4$s', (value, date, clock, text) => {
    expect(say(value, date, clock)).toBe(text);
  });

  test('is told with its next change', () => {
    const slots = slotsOf('Mo 09:00-12:00', ctx, '2026-06-01')!;
    expect(stateAt(slots, { date: '2026-06-01', minutes: 600 })).toEqual({
      state: 'open',
      until: { date: '2026-06-01', minutes: 720 },
    });
    expect(stateAt(slots, { date: '2026-06-01', minutes: 720 })).toEqual({
      state: 'closed',
      next: { date: '2026-06-08', minutes: 540 },
    });
  });
});

test('the clock on the wall is that of the place', () => {
  const at = new Date('2026-06-01T23:30:00Z');
  expect(wallTime('Europe/Paris', at)).toEqual({ date: '2026-06-02', minutes: 90 });
  expect(wallTime('America/Guadeloupe', at)).toEqual({ date: '2026-06-01', minutes: 1170 });
  expect(wallTime('Pacific/Noumea', at)).toEqual({ date: '2026-06-02', minutes: 630 });
  expect(wallTime('Europe/Paris', new Date('2026-06-01T22:00:00Z'))).toEqual({
    date: '2026-06-02',
    minutes: 0,
  });
});
