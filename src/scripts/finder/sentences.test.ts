import { expect, test } from 'vitest';
import { sayAround, sayEverywhere, sayUnsaid } from './sentences.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [12, 3, '12 résultats à moins de 20 km, et 3 plus loin.'],
  [1, 0, '1 résultat à moins de 20 km.'],
  [0, 4, 'Aucun résultat à moins de 20 km : voici les plus proches.'],
  [0, 0, 'Aucun résultat avec ces choix.'],
])('%i near and %i far', (near, far, said) => {
  expect(plain(sayAround(near, far))).toBe(said);
});

test('a chosen distance is the one that is said', () => {
  expect(plain(sayAround(2, 0, 5))).toBe('2 résultats à moins de 5 km.');
});

test('a thousand results have a space', () => {
  expect(plain(sayEverywhere(1234))).toMatch(/^1 234 résultats\./);
});

test('what is not said is said once for each filter, and nothing where all is said', () => {
  expect(plain(sayUnsaid({ prix: 12, rdv: 1, acces: 0 }))).toBe(
    '12 autres lieux ne disent pas si c’est gratuit. Un autre lieu ne dit pas s’il faut un rendez-vous.',
  );
  expect(sayUnsaid({})).toBe('');
});
