import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../finder/sample.testing.ts';
import { type OfflineList, offlineLists } from './offline-list.ts';

const INSTANT = '2026-11-22T09:00:00Z';
const FINDER = ['recherche/29.json', 'recherche/92.json', 'recherche/29-plus.json', 'recherche/index.json'];

function listOf(...args: Parameters<typeof commonsOf>): OfflineList {
  const [file] = offlineLists(commonsOf(...args), INSTANT, FINDER);
  expect(file!.path).toBe('hors-connexion/29.json');
  return JSON.parse(file!.content);
}

test('a département is kept with its lists, those of its communes and the pages of its lieux', () => {
  expect(listOf([lieu('29/brest-x'), lieu('29/brest-y', { fermeture: { le: '2025-01-01' } })])).toMatchObject(
    {
      code: '29',
      nom: 'Finistère',
      donnees: INSTANT,
      lieux: 1,
      pages: ['departements/29/communes/', 'departements/29/', 'communes/29019-brest/', 'lieux/29/brest-x/'],
    },
  );
});

test('it brings the finder’s index, its own files and its places, not those of a département whose code ends alike', () => {
  expect(listOf([lieu('29/x')]).fichiers).toEqual([
    'recherche/29.json',
    'recherche/29-plus.json',
    'recherche/index.json',
    'geo/departement/29.json',
  ]);
});

test('every page of a long list is kept', () => {
  const many = Array.from({ length: 101 }, (_, number) => lieu(`29/l${number}`));
  expect(listOf(many).pages).toEqual(
    expect.arrayContaining(['departements/29/page/2/', 'communes/29019-brest/page/2/']),
  );
});
