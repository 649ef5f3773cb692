import { expect, test } from 'vitest';
import { stretchOf } from './moment.ts';
import { readWhen, writeWhen } from './when.ts';

/** Tuesday 24 November 2026, 10 h. */
const NOW = { date: '2026-11-24', minutes: 600 };
const stretch = (text: string) => {
  const { date, from, to } = stretchOf(readWhen(text)!, NOW);
  return [date, from, to];
};

test('now is a moment, the rest of today and this evening are stretches', () => {
  expect(stretch('maintenant')).toEqual(['2026-11-24', 600, 600]);
  expect(stretch('aujourdhui')).toEqual(['2026-11-24', 600, 1440]);
  expect(stretch('ce-soir')).toEqual(['2026-11-24', 1080, 1440]);
});

test('a weekday is the next one, today included', () => {
  expect(stretch('samedi')).toEqual(['2026-11-28', 0, 1440]);
  expect(stretch('lundi')).toEqual(['2026-11-30', 0, 1440]);
  expect(stretch('mardi')).toEqual(['2026-11-24', 600, 1440]);
});

test('a day and an hour are a moment', () => {
  expect(stretch(writeWhen('mercredi', '14:30'))).toEqual(['2026-11-25', 870, 870]);
  expect(stretch(writeWhen('2027-01-02', '09:00'))).toEqual(['2027-01-02', 540, 540]);
});

test('what is no time is refused', () => {
  for (const text of [
    '',
    'bientot',
    'mardi-25h00',
    'mardi-10h60',
    '2026-02-30',
    '2026-13-01',
    'mardi-9h',
    '-10h00',
  ])
    expect(readWhen(text), text).toBeUndefined();
});
