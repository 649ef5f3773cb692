import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Entry } from '../data/entry.ts';
import type { Lieu, Pratique } from '../data/types.generated.ts';
import { searchRecords } from './records.ts';
import { searchIndexFiles, writeSearchIndex } from './write.ts';

const lieu = (id: string, value: Partial<Lieu> = {}): Entry<Lieu> => ({
  collection: 'lieux',
  id,
  path: `lieux/${id}.yaml`,
  value: { nom: 'Maison des Fougères', adresse: { commune: 'Brest', code_postal: '29200' }, ...value },
});

const pratique: Entry<Pratique> = {
  collection: 'pratiques',
  id: 'appel',
  path: 'pratiques/appel.md',
  value: {
    titre: 'Appel à envies',
    resume: 'Tous les projets.',
    etat: 'realisee',
    sources: [{ titre: 'Un texte' }],
  },
  texte: '## Ce qui est fait\n\nOn **garde** [tout](https://example.org).',
};

test('a lieu is found by its name, commune, postcode, département and plain words', () => {
  const [record] = searchRecords({
    lieux: [lieu('29/brest-maison', { services: ['Aide aux démarches administratives'] })],
    pratiques: [],
  });
  expect(record).toMatchInlineSnapshot(`
    {
      "content": "Maison des Fougères · 29200 Brest · Finistère · Faire une démarche (CAF, impôts, retraite…) · Aide aux démarches administratives",
      "filters": {
        "departement": [
          "Finistère",
        ],
        "type": [
          "Lieu",
        ],
      },
      "language": "fr",
      "meta": {
        "code_postal": "29200",
        "commune": "Brest",
        "genre": "lieu",
        "title": "Maison des Fougères",
      },
      "url": "/lieux/29/brest-maison/",
    }
  `);
});

test('a confidential address gives its commune alone', () => {
  const [record] = searchRecords({ lieux: [lieu('29/x', { adresse_confidentielle: true })], pratiques: [] });
  expect(JSON.stringify(record)).not.toContain('29200');
  expect(record?.content).toContain('Brest');
});

test('a lieu closed for good is out of search', () => {
  const lieux = [lieu('29/x', { fermeture: { le: '2025-01-01' } })];
  expect([...searchRecords({ lieux, pratiques: [] })]).toEqual([]);
});

test('the text of a pratique is searched without its Markdown marks', () => {
  const [record] = searchRecords({ lieux: [], pratiques: [pratique] });
  expect(record?.content).toBe('Appel à envies · Tous les projets. · Ce qui est fait On garde tout .');
});

test('the index is written without the interfaces that the site does not use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-search-'));
  try {
    const records = [...searchRecords({ lieux: [lieu('29/x')], pratiques: [pratique] })];
    expect(await writeSearchIndex(records, folder)).toBe(2);
    const names = readdirSync(folder);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => name.includes('ui'))).toEqual([]);
    expect((await searchIndexFiles(records)).has('pagefind.js')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an empty commons has an index too', async () => {
  expect((await searchIndexFiles([])).has('pagefind.js')).toBe(true);
});
