import { expect, test } from 'vitest';
import { placeHash, positionHash, readState, writeState } from './hash.ts';

test('a place, a need and a text survive the address', () => {
  const hash = placeHash({ code: '29019', nom: 'Brest' }, 'demarche');
  expect(hash).toBe('#lieu=29019-brest&besoin=demarche');
  expect(readState(hash)).toEqual({ lieu: { code: '29019', slug: 'brest' }, besoin: 'demarche' });
  expect(readState(writeState({ texte: 'bus & café' }))).toEqual({ texte: 'bus & café' });
});

test('a code alone is enough', () => {
  expect(readState('#lieu=2A004')).toEqual({ lieu: { code: '2A004', slug: '' } });
});

test('a position keeps a hundred metres', () => {
  expect(positionHash({ latitude: 48.390394, longitude: -4.486076 })).toBe('#pos=48.39,-4.486');
  expect(readState('#pos=48.39,-4.486')).toEqual({ pos: { latitude: 48.39, longitude: -4.486 } });
});

test('what is malformed is left out', () => {
  expect(readState('#lieu=<b>&pos=99,200&pos2')).toEqual({});
});
