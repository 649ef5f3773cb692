import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readLog } from '../data/git-log.ts';
import { loadCommons } from '../data/load.ts';
import { movesBetween, stocksOn } from './compare.ts';
import { evolutionOf } from './evolution.ts';
import { TestRepository } from './repository.testing.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.destroy());

const twoYears = new TestRepository();
beforeAll(() => writeTwoYears(twoYears));
afterAll(() => twoYears.destroy());

const MONTHS = Array.from(
  { length: 24 },
  (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
);
const gap = (statut: string) => ({
  titre: 'Rien le samedi',
  objet: 'moment',
  territoires: ['brest'],
  constat: 'Rien.',
  auteur: 'Réseau imaginaire',
  signale_le: '2024-04-01',
  statut,
});

/**
 * A lieu a month, in Brest and in Plougastel-Daoulas by turns; one renamed in the 6th month, one deleted in the 8th and
 * brought back by a revert in the 10th, one that announces in the 12th that it closes in the 14th; a gap from the 4th
 * month on, filled in the 16th.
 */
function writeTwoYears(repository: TestRepository): void {
  let deletion = '';
  for (const [index, month] of MONTHS.entries()) {
    repository.lieu(`l${index}`, index % 2 ? '29189' : '29019');
    if (index === 3) repository.write('manques/29/samedi.yaml', gap('signale'));
    if (index === 5) repository.move('lieux/29/l0.yaml', 'lieux/29/renomme.yaml');
    if (index === 11) repository.lieu('l2', '29019', { fermeture: { le: '2025-02-10' } });
    if (index === 15) repository.write('manques/29/samedi.yaml', gap('comble'));
    repository.commit(`${month}-15`);
    if (index === 7) {
      repository.remove('lieux/29/l1.yaml');
      deletion = repository.commit(`${month}-20`);
    }
    if (index === 9) repository.git(['revert', '--no-edit', deletion], `${month}-20T12:00:00Z`);
  }
}

const expectedFinistere = MONTHS.map(
  (_, index) => index + 1 - (index === 7 || index === 8 ? 1 : 0) - (index >= 13 ? 1 : 0),
);
const expectedBrest = MONTHS.map((_, index) => Math.floor(index / 2) + 1 - (index >= 13 ? 1 : 0));

it('gives the right series of 24 monthly commits, through renames, deletions, reverts and announced closures', () => {
  const today = '2025-12-31';
  expect(twoYears.evolution(today)).toMatchObject({ state: 'complete', since: '2024-01-15', until: today });
  expect(twoYears.series('finistere', 'lieux', today)).toEqual(expectedFinistere);
  expect(twoYears.series('brest', 'lieux', today)).toEqual(expectedBrest);
  expect(twoYears.series('', 'lieux', today)).toEqual(expectedFinistere);
  expect(twoYears.series('finistere', 'lieux_fermes', today)).toEqual(
    MONTHS.map((_, index) => Number(index >= 13)),
  );
  expect(twoYears.series('finistere', 'communes_avec_lieu', today)).toEqual(
    MONTHS.map((_, index) => (index ? 2 : 1)),
  );
  expect(twoYears.series('brest', 'manques_ouverts', today)).toEqual(
    MONTHS.map((_, index) => Number(index >= 3 && index < 15)),
  );
  expect(twoYears.series('finistere', 'manques_combles', today)).toEqual(
    MONTHS.map((_, index) => Number(index >= 15)),
  );
});

it('compares any two dates: what came, what closed, what was filled', () => {
  const { days } = twoYears.evolution('2025-12-31');
  const told = (after: string, until: string) =>
    Object.fromEntries(
      Object.entries(movesBetween(days.finistere!, after, until)).filter(([, amount]) => amount),
    );
  expect(told('2024-12-31', '2025-12-31')).toEqual({ lieux_ajoutes: 12, fermetures: 1, manques_resolus: 1 });
  expect(told('2024-08-18', '2024-08-20')).toEqual({ lieux_retires: 1 });
  expect(told('2024-06-01', '2024-06-30')).toEqual({ lieux_ajoutes: 1 });
  expect(told('2025-02-09', '2025-02-10')).toEqual({ fermetures: 1 });
  expect(
    stocksOn(days.finistere!, '2025-02-09').lieux! - stocksOn(days.finistere!, '2025-02-10').lieux!,
  ).toBe(1);
});

it('reads a shallow clone as far back as it goes, and says so', () => {
  const shallow = join(twoYears.root, 'clone');
  twoYears.git(['clone', '-q', '--depth', '5', `file://${twoYears.top}`, shallow]);
  const data = join(shallow, 'donnees');
  expect(twoYears.evolution('2025-12-31', data)).toMatchObject({ state: 'partielle', since: '2025-08-15' });
  expect(twoYears.series('finistere', 'lieux', '2025-12-31', data)).toEqual(expectedFinistere.slice(-5));
  // What was there on the first day known did not come on it.
  const { days } = twoYears.evolution('2025-12-31', data);
  expect(movesBetween(days.finistere!, '2000-01-01', '2025-08-31').lieux_ajoutes).toBe(0);
});

it('has today alone where git remembers nothing', () => {
  repository.lieu('a');
  expect(repository.evolution('2025-12-31')).toMatchObject({
    state: 'absente',
    since: '2025-12-31',
    versions: [],
  });
  expect(repository.series('brest', 'lieux', '2025-12-31')).toEqual([1]);
  const outside = new TestRepository({ git: false });
  try {
    outside.lieu('a');
    expect(outside.evolution('2025-12-31').state).toBe('absente');
    expect(outside.series('brest', 'lieux', '2025-12-31')).toEqual([1]);
  } finally {
    outside.destroy();
  }
});

it('ends with what is published: the working tree, without what is left out', () => {
  repository.lieu('a');
  repository.lieu('b');
  repository.commit('2025-10-01');
  repository.lieu('c');
  repository.lieu('d');
  const commons = loadCommons(repository.data);
  const published = { ...commons, lieux: commons.lieux.filter(({ id }) => id !== '29/a') };
  const { days } = evolutionOf(published, readLog(repository.data), '2025-12-31')!;
  expect(days.brest).toEqual([
    expect.objectContaining({ date: '2025-10-01' }),
    { date: '2025-12-31', changes: { lieux: 1, lieux_ajoutes: 2, lieux_retires: 1 } },
  ]);
});

it('follows an entry that was renamed and rewritten at once by its alias, and two that swap their names', () => {
  repository.lieu('a', '29019', { presentation: { resume: 'Le premier, en mots qui lui sont propres.' } });
  repository.lieu('b', '29019', {
    horaires: 'Mo-Fr 09:00-12:00,14:00-18:00',
    contact: { site_web: ['https://b.example.org/'] },
  });
  repository.commit('2025-10-01');
  repository.remove('lieux/29/a.yaml');
  repository.write('lieux/29/maison-neuve.yaml', {
    nom: 'Tout autre nom',
    alias: ['29/a'],
    adresse: { commune: 'Brest', code_insee: '29019', voie: '1 rue Neuve' },
  });
  repository.commit('2025-11-01');
  repository.move('lieux/29/b.yaml', 'lieux/29/x.yaml');
  repository.move('lieux/29/maison-neuve.yaml', 'lieux/29/b.yaml');
  repository.move('lieux/29/x.yaml', 'lieux/29/maison-neuve.yaml');
  repository.commit('2025-12-01');
  expect(repository.evolution('2025-12-31').days.brest!.slice(1)).toEqual([]);
});

it('leaves a file that was half written for a day as it was', () => {
  repository.lieu('a');
  repository.commit('2025-10-01');
  repository.raw('lieux/29/a.yaml', 'nom: "Maison\nadresse: [');
  repository.commit('2025-11-01');
  repository.lieu('a');
  repository.commit('2025-12-01');
  expect(repository.series('brest', 'lieux', '2025-12-31')).toEqual([1, 1, 1]);
  expect(repository.evolution('2025-12-31').days.brest).toHaveLength(1);
});

it('tells what a merge brought on its day, and reads clocks that went back as standing still', () => {
  repository.lieu('a');
  repository.commit('2025-10-01');
  repository.git(['checkout', '-q', '-b', 'proposition']);
  repository.lieu('b');
  repository.commit('2025-10-05');
  repository.git(['checkout', '-q', 'main']);
  repository.git(['merge', '-q', '--no-ff', '--no-edit', 'proposition'], '2025-11-20T12:00:00Z');
  repository.lieu('c');
  repository.commit('2025-09-01');
  const { days, since } = repository.evolution('2025-12-31');
  expect(since).toBe('2025-10-01');
  expect(days.brest!.map(({ date, changes }) => [date, changes.lieux])).toEqual([
    ['2025-10-01', 1],
    ['2025-11-20', 2],
  ]);
});

it('counts a lieu that moves to another commune out of one territory and into the other', () => {
  repository.lieu('a', '29189');
  repository.commit('2025-10-01');
  repository.lieu('a', '29019');
  const commit = repository.commit('2025-11-01');
  const { days } = repository.evolution('2025-12-31');
  expect(days.brest!.at(-1)).toMatchObject({
    date: '2025-11-01',
    commit,
    changes: { lieux: 1, lieux_ajoutes: 1 },
  });
  expect(days.finistere!.map(({ changes }) => changes.lieux)).toEqual([1, undefined]);
});

it('places services by their perimeter, actions by the gaps they answer', () => {
  repository.write('manques/29/samedi.yaml', gap('signale'));
  repository.write('services-publics/29/caf.yaml', {
    nom: 'CAF imaginaire',
    genre: 'caf',
    perimetre: { departements: ['29'] },
    part: 'on-ne-sait-pas',
  });
  repository.write('actions/ouvrir.md', {
    titre: 'Ouvrir',
    resume: 'Ouvrir.',
    repond_a: ['29/samedi'],
    porteurs: ['Réseau'],
    etat: 'en-cours',
  });
  repository.commit('2025-10-01');
  repository.write('services-publics/29/caf.yaml', {
    nom: 'CAF imaginaire',
    genre: 'caf',
    perimetre: { departements: ['29'] },
    part: 'en-place',
  });
  repository.write('actions/ouvrir.md', {
    titre: 'Ouvrir',
    resume: 'Ouvrir.',
    repond_a: ['29/samedi'],
    porteurs: ['Réseau'],
    etat: 'terminee',
  });
  repository.commit('2025-11-01');
  const { days } = repository.evolution('2025-12-31');
  for (const territory of ['', 'brest', 'finistere'])
    expect(days[territory]!.map(({ changes }) => changes)).toEqual([
      { manques_ouverts: 1, services_sans_reponse: 1, actions_en_cours: 1 },
      {
        services_sans_reponse: -1,
        services_en_place: 1,
        services_engages: 1,
        actions_en_cours: -1,
        actions_terminees: 1,
        actions_achevees: 1,
      },
    ]);
});

it('names the states that were given a tag, whatever the kind of tag', () => {
  repository.lieu('a');
  const first = repository.commit('2025-10-01');
  repository.git(['tag', 'v1'], '2026-01-01T00:00:00Z');
  repository.lieu('b');
  const second = repository.commit('2025-11-01');
  repository.git(['tag', '-a', 'v2', '-m', 'Deux'], '2026-01-01T00:00:00Z');
  expect(repository.evolution('2025-12-31').versions).toEqual([
    { nom: 'v1', date: '2025-10-01', commit: first },
    { nom: 'v2', date: '2025-11-01', commit: second },
  ]);
});

it('is left out where the commons has no états des lieux, and works with no entry at all', () => {
  const empty = mkdtempSync(join(tmpdir(), 'commun-vide-'));
  mkdirSync(join(empty, 'data'));
  try {
    const commons = loadCommons(join(empty, 'data'));
    const log = { state: 'absente' as const, commits: [] };
    expect(evolutionOf(commons, log, '2025-12-31')!.days).toEqual({ '': [] });
    const off = { ...commons, commun: { ...commons.commun, modules: { territoires: false } } };
    expect(evolutionOf(off, log, '2025-12-31')).toBeUndefined();
  } finally {
    rmSync(empty, { recursive: true });
  }
});
