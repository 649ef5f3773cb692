import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHours } from './check.ts';
import { hoursFromDayCells } from './day-cells.ts';

describe('cells of a table', () => {
  test('become hours, days with the same hours together', () => {
    const full = '09:00 - 12:00 / 13:30 - 17:00';
    expect(hoursFromDayCells([full, full, full, full, '09:00 - 12:00', undefined])).toEqual({
      value: 'Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00',
      rejected: [],
    });
  });

  test('join days that do not follow each other', () => {
    expect(
      hoursFromDayCells(['09:00 - 12:00', '', '09:00 - 12:00', '09:00 - 12:00', '09:00 - 12:00']),
    ).toEqual({
      value: 'Mo,We-Fr 09:00-12:00',
      rejected: [],
    });
  });

  test.each([
    ['8h30-12h', '08:30-12:00'],
    ['09:00 - 12:00 /', '09:00-12:00'],
    ['9:00 - 12:00 et 14:00 - 17:00', '09:00-12:00,14:00-17:00'],
    ['08:45 - 10:15 / 10:30 - 11:30 / 13:30 - 14:30', '08:45-10:15,10:30-11:30,13:30-14:30'],
    ['09:00 - 13:00 / 13:00 - 17:00', '09:00-17:00'],
    ['00:00 - 00:00 / 09:00 - 12:00', '09:00-12:00'],
    ['13:30 - 16:00 / 13:30 - 16:00', '13:30-16:00'],
    ['Fermé', 'off'],
  ])('%s is read as %s', (cell, hours) => {
    expect(hoursFromDayCells([cell])).toEqual({ value: `Mo ${hours}`, rejected: [] });
  });

  test.each([
    '09:00 - 16:30 / 13:30 - 16:30',
    '17:00 - 09:00',
    '00:00 - 00:00',
    '09:00',
    'sur rendez-vous',
    '09:75 - 12:00',
    '25:00 - 26:00',
    '/',
  ])('%s is rejected', (cell) => {
    expect(hoursFromDayCells([undefined, cell])).toEqual({ rejected: [1] });
  });

  test('give hours that are tidy, whatever they hold', () => {
    const hour = fc.integer({ min: 0, max: 24 }).map((n) => `${String(n).padStart(2, '0')}:00`);
    const range = fc.tuple(hour, hour).map((pair) => pair.join(' - '));
    const cell = fc.oneof(
      fc.constant(undefined),
      fc.array(range, { minLength: 1, maxLength: 3 }).map((ranges) => ranges.join(' / ')),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 7 }), (cells) => {
        const { value, rejected } = hoursFromDayCells(cells);
        for (const day of rejected) expect(cells[day]).toBeDefined();
        if (value !== undefined) expect(checkHours(value)).toEqual({ ok: true, tidy: value });
        else expect(cells.every((text, day) => text === undefined || rejected.includes(day))).toBe(true);
      }),
    );
  });
});
