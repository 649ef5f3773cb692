import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../../finder/sample.testing.ts';
import { directoryOf } from '../directory.ts';
import { blockView } from './block.ts';
import { bookletOf } from './booklet.ts';
import { intercommunaliteListOf, intercommunalites } from './intercommunalites.ts';
import { pageSheet } from './page-sheet.ts';

const TODAY = '2026-11-22';
const nb = '\u00a0';
const guipavas = { adresse: { commune: 'Guipavas', code_insee: '29075' } };

function blocksOf(...lieux: ReturnType<typeof lieu>[]) {
  return directoryOf(commonsOf(lieux), TODAY).results.map((result) => blockView(result, TODAY));
}

test('a booklet files results under the communes where they are held', () => {
  const commons = commonsOf([
    lieu('29/b', { nom: 'B' }),
    lieu('29/a', {
      nom: 'A',
      accueils: [{ id: 'p', genre: 'permanence', ...guipavas, horaires: 'Mo 09:00-12:00' }],
    }),
  ]);
  const [finistere] = directoryOf(commons, TODAY).departements;
  const booklet = bookletOf(finistere!.results, { path: '/x/', title: 'X', crumbs: [] });
  expect(booklet.communes.map(({ nom, results }) => [nom, results.length])).toEqual([
    ['Brest', 2],
    ['Guipavas', 1],
  ]);
  expect(booklet.summary).toBe(`3${nb}lieux et permanences dans 2${nb}communes`);
});

test('help hours come before those of the building', () => {
  const [block] = blocksOf(
    lieu('29/a', {
      horaires: 'Mo-Fr 09:00-18:00',
      accueils: [{ id: 'p', genre: 'accueil', horaires: 'Tu 09:00-12:00' }],
    }),
  );
  expect(block?.hours).toEqual([
    `Aide${nb}: Le mardi, de 9${nb}h à 12${nb}h.`,
    `Lieu${nb}: Du lundi au vendredi, de 9${nb}h à 18${nb}h.`,
  ]);
});

test('what is not known is said, and only dates to come are', () => {
  const [, workshop] = blocksOf(
    lieu('29/a', {
      accueils: [{ id: 'p', genre: 'atelier', ...guipavas, dates: ['2026-11-01', '2026-12-08'] }],
    }),
  );
  expect(workshop?.hours).toEqual([`Dates${nb}: le 8${nb}décembre${nb}2026.`]);
  expect(blocksOf(lieu('29/a'))[0]?.hours).toEqual(['Horaires non renseignés.']);
});

test('an intercommunalité gathers its communes, in their order', () => {
  const commons = commonsOf([
    lieu('29/g', guipavas),
    lieu('29/b'),
    lieu('29/far', { adresse: { commune: 'Quimper', code_insee: '29232' } }),
  ]);
  const brest = intercommunaliteListOf(commons, TODAY, '29075');
  expect(brest?.path).toBe('/intercommunalites/242900314-brest-metropole/');
  expect(brest?.results.map(({ entry }) => entry.id)).toEqual(['29/b', '29/g']);
  expect(intercommunalites(commons, TODAY)).toHaveLength(2);
});

test('the foot of the pages is a string of CSS, whatever the name of the commons', () => {
  const css = pageSheet('Le "commun" \\ <x>\n', 'https://commun.example.org/', '22 novembre 2026');
  expect(css).toContain(
    '"Le \\22 commun\\22  \\5c  \\3c x>\\a  · commun.example.org · données du 22 novembre 2026"',
  );
});
