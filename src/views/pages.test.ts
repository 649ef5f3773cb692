import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../finder/sample.testing.ts';
import { plannedPages } from './pages.ts';

const TODAY = '2026-11-22';

test('an empty commons has the pages that do not depend on entries', () => {
  expect(plannedPages(commonsOf([]), TODAY)).toEqual(
    expect.arrayContaining(['/', '/404.html', '/chercher/', '/pratiques/']),
  );
  expect(plannedPages(commonsOf([], { modules: { pratiques: false } }), TODAY)).not.toContain('/pratiques/');
});

test('a lieu has its page, those of its aliases, and a place in its lists', () => {
  const pages = plannedPages(commonsOf([lieu('29/brest-x', { alias: ['29/brest-y'] })]), TODAY);
  expect(pages).toEqual(
    expect.arrayContaining([
      '/lieux/29/brest-x/',
      '/lieux/29/brest-y/',
      '/departements/29/',
      '/departements/29/communes/',
      '/departements/29/livret/',
      '/intercommunalites/242900314-brest-metropole/',
      '/communes/29019-brest/',
    ]),
  );
});

test('a lieu closed for good keeps its page and leaves the lists', () => {
  const pages = plannedPages(commonsOf([lieu('29/x', { fermeture: { le: '2025-01-01' } })]), TODAY);
  expect(pages).toContain('/lieux/29/x/');
  expect(pages.filter((path) => path.startsWith('/departements/29'))).toEqual([]);
});

test('a hundred lieux fill a page, one more begins the next', () => {
  const many = Array.from({ length: 101 }, (_, number) => lieu(`29/l${number}`));
  const pages = plannedPages(commonsOf(many), TODAY);
  expect(pages.filter((path) => path.includes('/page/'))).toEqual([
    '/departements/29/page/2/',
    '/communes/29019-brest/page/2/',
  ]);
});

test('an address that two entries claim is planned twice', () => {
  const pages = plannedPages(commonsOf([lieu('29/a', { alias: ['29/b'] }), lieu('29/b')]), TODAY);
  expect(pages.filter((path) => path === '/lieux/29/b/')).toHaveLength(2);
});

test('a lieu named like its commune has an address of its own', () => {
  const pages = plannedPages(commonsOf([lieu('29/brest', { nom: 'Brest' })]), TODAY);
  expect(new Set(pages).size).toBe(pages.length);
});
