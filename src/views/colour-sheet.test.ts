import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourSheet, contrast } from './colour-sheet.ts';

test('contrast is what WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a readable colour is kept, a pale one is darkened until it can be read', () => {
  expect(colourSheet('#0B5563')).toContain('--teal: #0b5563;');
  const [, darkened] = /--teal: (#[0-9a-f]{6})/.exec(colourSheet('#ffee00'))!;
  expect(contrast(darkened!, '#f2eadc')).toBeGreaterThanOrEqual(4.5);
});

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('@media');

test.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme every text stands out from what it is written on', (_, scheme) => {
  const token = (name: string) => {
    const [, value = ''] = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(scheme)!;
    return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
  };
  const pairs = [
    ...['paper', 'card', 'sand'].flatMap((ground) =>
      ['ink', 'ink-2', 'teal', 'teal-2'].map((text) => [text, ground]),
    ),
    ...['ink', 'teal', 'teal-2', 'ink-2'].map((text) => [text, 'teal-3']),
    ['on-teal', 'teal'],
    ['mint-ink', 'mint'],
    ['rose-ink', 'rose'],
    ['lemon-ink', 'lemon'],
    ['terra', 'paper'],
  ];
  expect(pairs.filter(([text, ground]) => contrast(token(text!), token(ground!)) < 4.5)).toEqual([]);
});
