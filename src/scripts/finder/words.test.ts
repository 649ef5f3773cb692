import { expect, test } from 'vitest';
import type { Found } from '../../finder/shard.ts';
import { filterByWords } from './words.ts';

const results = [
  { nom: 'Médiathèque de la Rade', kind: 'Bibliothèque', voie: '3 quai', commune: 'Brest', note: '' },
  { nom: 'Bus du numérique', kind: '', voie: '', commune: 'Huelgoat', note: 'devant la halle' },
] as Found[];
const names = (text: string) => filterByWords(results, text).map(({ nom }) => nom);

test('every word must begin a word, accents and case aside', () => {
  expect(names('mediath RADE')).toEqual(['Médiathèque de la Rade']);
  expect(names('rade halle')).toEqual([]);
  expect(names('athèque')).toEqual([]);
});

test('the commune and the note count too, and no word keeps all', () => {
  expect(names('huelgoat')).toEqual(['Bus du numérique']);
  expect(names('halle')).toEqual(['Bus du numérique']);
  expect(names('  ')).toHaveLength(2);
});
