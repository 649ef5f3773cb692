import { describe, expect, test } from 'vitest';
import { momentsOf, momentsOfDates } from './moments.ts';

describe('Saturday and evening', () => {
  test.each([
    ['Mo-Fr 09:00-12:00', 'non', 'non'],
    ['Mo-Sa 09:00-12:00', 'oui', 'non'],
    ['Mo-Fr 09:00-18:00', 'non', 'non'],
    ['Mo-Fr 09:00-12:00; Th 17:00-19:00', 'non', 'oui'],
    ['Mo-Sa 09:00-18:30; Sa off', 'non', 'oui'],
    ['Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00', 'peut-etre', 'non'],
    ['Mo-Fr 09:00-12:00; SH Mo-Fr 17:00-20:00', 'non', 'peut-etre'],
    ['Mo-Fr 09:00-12:00; PH off', 'non', 'non'],
    ['Mo-Fr "sur rendez-vous"', 'non', 'peut-etre'],
    ['24/7', 'oui', 'oui'],
    ['sunrise-sunset', 'peut-etre', 'peut-etre'],
  ])('%s: Saturday %s, evening %s', (hours, samedi, soir) => {
    expect(momentsOf(hours)).toEqual({ samedi, soir });
  });

  test('what says no hours may be at any', () => {
    expect(momentsOf(undefined)).toEqual({ samedi: 'peut-etre', soir: 'peut-etre' });
  });

  test('single dates are never each week', () => {
    expect(momentsOfDates(['2026-12-05', '2026-12-08'], 'Sa 10:00-12:00')).toEqual({
      samedi: 'peut-etre',
      soir: 'non',
    });
    expect(momentsOfDates(['2026-12-08'], undefined)).toEqual({ samedi: 'non', soir: 'peut-etre' });
  });
});
