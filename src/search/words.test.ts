import { expect, test } from 'vitest';
import { foldWords, newWords } from './fold.ts';
import { questionWords } from './question.ts';
import { rank } from './rank.ts';
import { packShown, readShown } from './shown.ts';
import { nearestWord } from './spelling.ts';
import { knownWords, synonymsOf } from './synonyms.ts';

test('words lose accents, capitals, elisions and grammar', () => {
  expect(foldWords('L’École n’est pas loin : œuvre à l’ÉTÉ')).toEqual(['ecole', 'loin', 'oeuvre']);
});

test('spellings of one thing meet, and « café » is not « CAF »', () => {
  expect(foldWords('Wi-Fi, wi fi, WIFI')).toEqual(['wifi', 'wifi', 'wifi']);
  expect(foldWords('un e-mail, des mots de passe')).toEqual(['mail', 'motdepasse']);
  expect(foldWords('Cafés de la CAF')).toEqual(['kafe', 'caf']);
});

test('words already known are not said again', () => {
  expect(newWords('le wifi et le café, le wifi', ['kafe'])).toEqual(['wifi']);
});

test('the words of asking are dropped, unless there is nothing else', () => {
  expect(questionWords('Comment aider quelqu’un avec Ameli ?').map(({ word }) => word)).toEqual(['ameli']);
  expect(questionWords('besoin d’aide').map(({ word }) => word)).toEqual(['besoin', 'aide']);
  expect(questionWords(' ?! ')).toEqual([]);
});

test('a word brings those under which entries say it, whatever its number', () => {
  expect(synonymsOf('impot')).toContain('demarche');
  expect(synonymsOf('passeports')).toEqual(synonymsOf('passeport'));
  expect(synonymsOf('girafe')).toEqual([]);
  for (const word of knownWords()) expect(synonymsOf(word), word).not.toContain(word);
});

test('synonyms are folded as the entries are', () => {
  for (const word of knownWords()) {
    expect(foldWords(word).join(''), word).toBe(word);
    for (const other of synonymsOf(word)) expect(foldWords(other), other).toEqual([other]);
  }
});

const scores = (given: Record<string, number>) => new Map(Object.entries(given));

test('an answer to all words comes before a better one to some', () => {
  const found = [
    { word: 'wifi', typed: scores({ both: 1, one: 5 }), others: [] },
    { word: 'bus', typed: scores({ both: 1 }), others: [] },
  ];
  expect(rank(found).map(({ id }) => id)).toEqual(['both', 'one']);
  expect(rank(found).map(({ words }) => words)).toEqual([2, 1]);
});

test('a word found under another counts half, and the best way counts', () => {
  const found = [{ word: 'ordi', typed: scores({ typed: 2 }), others: [scores({ said: 3, typed: 1 })] }];
  expect(rank(found)).toEqual([
    { id: 'typed', score: 2, words: 1 },
    { id: 'said', score: 1.5, words: 1 },
  ]);
});

test('a word that nothing has does not spoil the others', () => {
  const found = [
    { word: 'wifi', typed: scores({ a: 2 }), others: [] },
    { word: 'xyz', typed: scores({}), others: [scores({})] },
  ];
  expect(rank(found)).toEqual([{ id: 'a', score: 2, words: 1 }]);
});

test.each([
  ['arnauqe', 'arnaque'],
  ['inpots', 'impots'],
  ['ordianteur', 'ordinateur'],
  ['telephonne', 'telephone'],
  ['cafe', undefined],
  ['xyz', undefined],
])('%s is mended into %s', (typed, meant) => {
  expect(nearestWord(typed, ['impots', 'arnaque', 'ordinateur', 'telephone', 'atelier'])).toBe(meant);
});

test('what is shown comes back as it was packed, whatever it holds', () => {
  const shown = { path: '/pratiques/x/', genre: 'Pratique', title: 'L’été // à « 100 % » #1', text: '<b>' };
  expect(readShown(packShown(shown))).toEqual(shown);
});
