import { expect, test } from 'vitest';
import { sayWhen } from './say-when.ts';

test.each([
  ['mardi', 'mardi'],
  ['mardi-14h30', 'mardi à 14 h 30'],
  ['2026-12-05-09h00', 'samedi 5 décembre à 9 h'],
  ['2026-12-01', 'mardi 1er décembre'],
])('%s is said “%s”', (text, said) => {
  expect(sayWhen(text)?.replaceAll('\u00a0', ' ')).toBe(said);
});

test.each(['maintenant', 'ce-soir', 'aujourdhui', 'hier', 'mardi-25h00'])(
  '%s is no day to be said',
  (text) => {
    expect(sayWhen(text)).toBeUndefined();
  },
);
