import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { AnyEntry, Entry } from '../data/entry.ts';
import type { Lieu, Pratique } from '../data/types.generated.ts';
import { lightLieu, wholeLieu } from './lieux.ts';
import { FACETS, markOf } from './marks.ts';
import { readShown } from './shown.ts';
import { type TextCollection, textRecord } from './texts.ts';
import { searchIndexFiles, writeSearchIndexes } from './write.ts';

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
    resume: 'Tous les projets du café.',
    etat: 'realisee',
    territoire: ['29019', '59'],
    besoins: ['Aide aux démarches administratives'],
    publics: ['travailleurs-sociaux'],
    niveaux: ['debute'],
    sources: [{ titre: 'Un texte' }],
  },
  texte: '## Ce qui est fait\n\nOn **garde** [tout](https://example.org/adresse).',
};

const record = (entry: Entry<Pratique>) =>
  textRecord(entry as AnyEntry & { collection: TextCollection }, () => []);

test('a lieu is found by its name, commune, postcode, kind, département and needs, folded', () => {
  const { url, content, meta } = lightLieu(
    lieu('29/brest-maison', { services: ['Aide aux démarches administratives'], typologie: ['BIB'] }),
  );
  expect(readShown(url)).toEqual({
    path: '/lieux/29/brest-maison/',
    genre: 'Lieu',
    title: 'Maison des Fougères',
    text: '29200 Brest',
  });
  expect(meta.titre).toBe('maison fougeres 29200 brest bibliotheque mediatheque');
  expect(meta.resume).toBe('finistere faire demarche');
  expect(content).toBe('zzzq');
});

test('the index of its département knows all that a lieu says', () => {
  const value = { presentation: { detail: 'Un piano dans l’entrée.' }, langues: ['fsl' as const] };
  expect(JSON.stringify(lightLieu(lieu('29/x', value)))).not.toContain('piano');
  expect(wholeLieu(lieu('29/x', value)).content).toMatch(/signes.*piano/);
});

test('a confidential address gives its commune alone', () => {
  for (const make of [lightLieu, wholeLieu]) {
    const made = JSON.stringify(
      make(
        lieu('29/x', {
          adresse_confidentielle: true,
          adresse: { commune: 'Brest', code_postal: '29200', voie: '3 rue Cachée' },
        }),
      ),
    );
    expect(made).not.toMatch(/29200|cachee|Cach/);
    expect(made).toContain('brest');
  }
});

test('a practice is searched without Markdown, accents or repeats, each word where it weighs most', () => {
  const { url, content, meta } = record(pratique);
  expect(readShown(url)).toEqual({
    path: '/pratiques/appel/',
    genre: 'Pratique',
    title: 'Appel à envies',
    text: 'Tous les projets du café.',
  });
  expect(meta).toEqual({ titre: 'appel envies', resume: 'projets kafe' });
  expect(content.split(' ')).toEqual(expect.arrayContaining(['garde', 'travailleurs', 'demarche']));
  expect(content).not.toMatch(/adresse|projets|example/);
});

test('it bears marks of its kind, need, audience, level and départements', () => {
  expect(
    record(pratique)
      .content.split(' ')
      .filter((word) => word.startsWith('zz')),
  ).toEqual([
    'zzgpratiquesq',
    'zzbaideauxdemarchesadministrativesq',
    'zzptravailleurssociauxq',
    'zzndebuteq',
    'zzd29q',
    'zzd59q',
  ]);
});

test('no mark begins another', () => {
  const marks = FACETS.flatMap((facet) => ['caf', 'cafe', '2', '29'].map((code) => markOf(facet, code)));
  for (const mark of marks) expect(marks.filter((other) => other.startsWith(mark))).toEqual([mark]);
});

test('what is shown holds no word searched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeSearchIndexes([lieu('29/x'), lieu('29/y'), pratique] as AnyEntry[], 2, folder);
  for (const part of ['', 'lieux/29/', 'lieux/tous/']) {
    const fragments = join(folder, 'pagefind', part, 'fragment');
    for (const name of readdirSync(fragments)) {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString();
      expect(text).toMatch(/^pagefind_dcd\{.*"url":"\/(?:lieux|pratiques)\//);
      expect(text).not.toMatch(/fougeres|"titre"|zzg/);
    }
  }
});

test('the program stands once, beside the index of the texts; each département has an index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const closed = lieu('63/x', { fermeture: { le: '2025-01-01' } });
  const entries = [lieu('29/x'), lieu('33/x'), closed, pratique] as AnyEntry[];
  expect(await writeSearchIndexes(entries, 3, folder)).toBe(3);
  const root = join(folder, 'pagefind');
  expect(readdirSync(join(root, 'lieux')).sort()).toEqual(['29', '33', 'tous']);
  expect(readdirSync(root)).toEqual(expect.arrayContaining(['pagefind.js', 'wasm.fr.pagefind', 'mots.json']));
  const names = readdirSync(root, { recursive: true }).map(String);
  expect(names.filter((name) => /\bpagefind\.js$|wasm\./.test(name)).sort()).toEqual([
    'pagefind.js',
    'wasm.fr.pagefind',
  ]);
  expect(names.filter((name) => /ui|worker|unknown/.test(name))).toEqual([]);
  expect(existsSync(join(root, 'lieux/29/pagefind-entry.json'))).toBe(true);
});

test('an empty commons has an index too', async () => {
  const files = await searchIndexFiles([], 0);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/mots.json']));
});

test.each([
  ['nothing', []],
  ['lieux alone', [lieu('29/x')]],
  ['texts alone', [pratique]],
])('the indexes of %s are written', async (_, entries) => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await writeSearchIndexes(entries as AnyEntry[], entries.length, folder)).toBe(entries.length);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  // The browser opens no index without a language.
  for (const part of ['', 'lieux/tous/']) {
    const entry = readFileSync(join(folder, 'pagefind', part, 'pagefind-entry.json'), 'utf8');
    expect(Object.keys(JSON.parse(entry).languages), part).toHaveLength(1);
  }
});
