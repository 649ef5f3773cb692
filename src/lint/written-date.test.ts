import { expect, it } from 'vitest';
import { guessShortDate, readFrenchDate, readFrenchMonth } from './written-date.ts';

it('reads a day in French', () => {
  expect(readFrenchDate('4 mai 2026')).toBe('2026-05-04');
  expect(readFrenchDate('le 1er août 2026')).toBe('2026-08-01');
  expect(readFrenchDate('Lundi 12 févr. 2024')).toBe('2024-02-12');
  expect(readFrenchDate('dimanche 3 DÉCEMBRE 2023')).toBe('2023-12-03');
});

it('reads a month in French', () => {
  expect(readFrenchMonth('mai 2026')).toBe('2026-05');
  expect(readFrenchMonth('9/2025')).toBe('2025-09');
  expect(readFrenchMonth('13/2025')).toBeUndefined();
});

it('reads nothing where two months are possible, or the day does not exist', () => {
  for (const text of ['4 jui 2026', '30 février 2026', '4 2026', 'mai', '31 juin 2025'])
    expect(readFrenchDate(text), text).toBeUndefined();
});

it('guesses a year of two digits, the day first', () => {
  expect(guessShortDate('04/05/26')).toBe('2026-05-04');
  expect(guessShortDate('26/31/05')).toBeUndefined();
});
