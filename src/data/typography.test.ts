import { expect, test } from 'vitest';
import {
  count,
  formatDate,
  formatKm,
  formatNumber,
  joinWords,
  sayDates,
  shorten,
  tie,
  tieStreet,
} from './typography.ts';

const nb = '\u00a0';

test('double punctuation and units are tied to the word before them', () => {
  expect(tie('Besoin d’aide ? De 9 h à 12 h : « oui »')).toBe(
    `Besoin d’aide${nb}? De 9${nb}h à 12${nb}h${nb}: «${nb}oui${nb}»`,
  );
});

test('an address on the web is left alone', () => {
  expect(tie('https://exemple.invalid/a?b=1')).toBe('https://exemple.invalid/a?b=1');
});

test('dates are said in French, as far as they are known', () => {
  expect(formatDate('2026-06-04')).toBe(`4${nb}juin${nb}2026`);
  expect(formatDate('2026-05-01')).toBe(`1er${nb}mai${nb}2026`);
  expect(formatDate('2026-05')).toBe(`mai${nb}2026`);
  expect(formatDate('2026')).toBe('2026');
});

test('numbers are grouped by three and zero takes the singular', () => {
  expect(formatNumber(1234567)).toBe(`1${nb}234${nb}567`);
  expect(count(0, 'lieu', 'lieux')).toBe(`0${nb}lieu`);
  expect(count(1, 'lieu', 'lieux')).toBe(`1${nb}lieu`);
  expect(count(4930, 'lieu', 'lieux')).toBe(`4${nb}930${nb}lieux`);
  expect(count(0, 'lieu', 'lieux', 'aucun lieu')).toBe('aucun lieu');
});

test('distances keep one decimal below ten kilometres, and are never zero', () => {
  expect(formatKm(0.01)).toBe(`0,1${nb}km`);
  expect(formatKm(0.44)).toBe(`0,4${nb}km`);
  expect(formatKm(12.4)).toBe(`12${nb}km`);
});

test('words are joined with a conjunction before the last', () => {
  expect(joinWords(['a', 'b', 'c'])).toBe('a, b et c');
  expect(joinWords(['a'])).toBe('a');
});

test('a long text is cut at a word', () => {
  expect(shorten('un deux trois quatre', 12)).toBe('un deux…');
});

test('several days of a month are said together', () => {
  expect(sayDates(['2026-12-08', '2026-12-01', '2027-01-05'])).toBe(
    `les 1er et 8${nb}décembre${nb}2026, le 5${nb}janvier${nb}2027`,
  );
});

test('the number of a street stays with its name', () => {
  expect(tieStreet('22 rue des Exemples')).toBe(`22${nb}rue des Exemples`);
  expect(tieStreet('3 bis quai Inventé')).toBe(`3${nb}bis${nb}quai Inventé`);
  expect(tieStreet('place Imaginaire')).toBe('place Imaginaire');
});
