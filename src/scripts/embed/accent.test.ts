import { expect, test } from 'vitest';
import { contrast } from '../../views/colour-sheet.ts';
import { accentProperties, ENOUGH, isColour, isReadable, readableIn } from './accent.ts';

const COLOURS = ['#ffcc00', '#000000', '#ffffff', '#0b5563', '#7f7f7f', '#ff0000', '#00ff00', '#000091'];

test('the site’s own teal is read on a light page, a pale yellow is not', () => {
  expect(isReadable('light', '#0b5563')).toBe(true);
  expect(isReadable('light', '#ffcc00')).toBe(false);
  expect(isReadable('dark', '#0b5563')).toBe(false);
});

test.each(['light', 'dark'] as const)('on a %s page every colour has a near one that is read', (scheme) => {
  for (const colour of COLOURS) {
    const near = readableIn(scheme, colour);
    expect(isReadable(scheme, near), colour).toBe(true);
    if (isReadable(scheme, colour)) expect(near).toBe(colour);
  }
});

test.each(['light', 'dark'] as const)('on a %s page words on a button are read', (scheme) => {
  for (const colour of COLOURS) {
    const properties = accentProperties(scheme, colour);
    expect(contrast(properties['--teal']!, properties['--on-teal']!)).toBeGreaterThanOrEqual(ENOUGH);
  }
});

test('a colour is six hexadecimal digits', () => {
  expect(['#0b5563', '#fff', 'red', '#0b556;'].map(isColour)).toEqual([true, false, false, false]);
});
