import { expect, test } from 'vitest';
import { placeHash, positionHash, readState, type SearchState, writeState } from './hash.ts';

const BREST = { code: '29019', slug: 'brest' };

test('a place and a need survive the address', () => {
  const hash = placeHash({ code: '29019', nom: 'Brest' }, { besoin: ['demarche'] });
  expect(hash).toBe('#lieu=29019-brest&besoin=demarche');
  expect(readState(hash)).toEqual({ lieu: BREST, criteria: { besoin: ['demarche'] } });
});

test('everything a state can say survives', () => {
  const state: SearchState = {
    lieu: BREST,
    pos: { latitude: 48.39, longitude: -4.486 },
    zone: { south: 47.1, west: -5.2, north: 48.9, east: -3.125 },
    texte: 'bus & café, mardi',
    vue: 'carte',
    page: 3,
    criteria: { besoin: ['demarche', 'apprendre'], quand: 'mardi-14h30', rdv: true, attention: ['lire'] },
  };
  expect(readState(writeState(state))).toEqual(state);
});

test('a code alone is enough', () => {
  expect(readState('#lieu=2A004').lieu).toEqual({ code: '2A004', slug: '' });
});

test('a position keeps a hundred metres', () => {
  expect(positionHash({ latitude: 48.390394, longitude: -4.486076 })).toBe('#pos=48.39,-4.486');
  expect(readState('#pos=48.39,-4.486').pos).toEqual({ latitude: 48.39, longitude: -4.486 });
});

test.each([
  '#lieu=<b>&pos=99,200&pos2',
  '#zone=1,2,3&page=0&vue=liste',
  '#zone=48,2,47,3',
  '#prix=cher&quand=hier&distance=3&besoin=rien&texte=%20',
  '#page=-1&pos=1e9,1',
  '#%E0%A4%A',
  '',
])('what is malformed is left out: %s', (hash) => {
  expect(readState(hash)).toEqual({ criteria: {} });
});

test('what is understood stays beside what is not', () => {
  expect(readState('#prix=gratuit,cher&page=9999&lieu=29019')).toEqual({
    lieu: { code: '29019', slug: '' },
    page: 50,
    criteria: { prix: 'gratuit' },
  });
});

test('parameters of others stay, those of the finder are replaced', () => {
  expect(writeState({ texte: 'a' }, '#lieu=29019&langue=ar&contenu')).toBe('#texte=a&langue=ar');
});
