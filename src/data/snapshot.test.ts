import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allEntries, type Entry, noEntries, pathOf } from './entry.ts';
import { commonsOver } from './load.ts';
import { readSnapshot, snapshotEntries, writeSnapshot } from './snapshot.ts';
import type { Lieu, Pratique } from './types.generated.ts';

const folder = mkdtempSync(join(tmpdir(), 'commun-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lieu = (id: string, nom: string): Entry<Lieu> => ({
  collection: 'lieux',
  id,
  path: pathOf('lieux', id),
  value: { nom, adresse: { commune: 'Brest' } },
});
const pratique: Entry<Pratique> = {
  collection: 'pratiques',
  id: 'ateliers',
  path: pathOf('pratiques', 'ateliers'),
  value: { titre: 'Ateliers', etat: 'realisee', sources: [], resume: 'Deux\nlignes' },
  texte: '# Titre\n\nTexte',
};

function written(lieux: Entry<Lieu>[], name: string): string {
  const parts = { commun: { nom: 'Commun' }, hasCommun: true, ...noEntries(), unreadable: [] };
  const commons = commonsOver('/data', { ...parts, lieux, pratiques: [pratique] } as never, []);
  const path = join(folder, name);
  writeSnapshot(path, { commons, instant: '2026-11-22T09:00:00Z' });
  return path;
}

test('what is written is read back, each entry in its collection', () => {
  const lieux = [lieu('29/a', 'A'), lieu('29/b', 'B')];
  const { commons, instant } = readSnapshot(written(lieux, 'small'));
  expect(instant).toBe('2026-11-22T09:00:00Z');
  expect([commons.commun.nom, commons.lieux, commons.pratiques]).toEqual(['Commun', lieux, [pratique]]);
  expect(commons.paths()).toEqual(['lieux/29/a.yaml', 'lieux/29/b.yaml', 'pratiques/ateliers.md']);
});

test('lines longer than a reading, and letters cut by one, stay whole', () => {
  // Two bytes a letter, an odd beginning: the megabyte read at once ends within a letter in one or the other.
  const lieux = [lieu('29/a', 'é'.repeat(1_100_000)), lieu('29/b', `x${'é'.repeat(1_100_000)}`)];
  const path = written(lieux, 'large');
  expect(readSnapshot(path).commons.lieux).toEqual(lieux);
  expect([...snapshotEntries(path)]).toEqual(allEntries(readSnapshot(path).commons));
});

test('entries come one at a time, in the order of the collections', () => {
  const path = written([lieu('29/a', 'A')], 'order');
  expect([...snapshotEntries(path)].map(({ id }) => id)).toEqual(['29/a', 'ateliers']);
});
