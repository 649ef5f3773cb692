import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { formatEntry } from '../data/write.ts';
import { eventsOf, readHistory, withHistory } from './history.ts';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commun-histoire-'));
  data = join(root, 'depot', 'donnees');
  mkdirSync(data, { recursive: true });
  git(['init', '-q', '-b', 'main']);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(args: string[], date = '2026-01-01T12:00:00Z', cwd = join(root, 'depot')): void {
  const identity = [
    '-c',
    'user.name=essai',
    '-c',
    'user.email=essai@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', [...identity, ...args], { cwd, env });
}

function write(path: string, changes: object = {}): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(
    join(data, path),
    formatEntry('lieux', { nom: 'Maison', adresse: { commune: 'Brest' }, ...changes }),
  );
}

function commit(day: string): void {
  git(['add', '-A']);
  git(['commit', '-q', '--allow-empty', '-m', 'essai'], `${day}T12:00:00Z`);
}

const told = (dir: string, id: string) =>
  eventsOf(readHistory(dir), 'lieux', id).map(({ date, kind, sentences }) =>
    [date, kind, ...sentences].join(' | ').replaceAll('\u00a0', ' '),
  );

it('tells creation, changes and a rename in one life, the newest first', () => {
  write('lieux/29/a.yaml');
  commit('2026-01-01');
  write('lieux/29/a.yaml', { horaires: 'Mo 09:00-12:00' });
  commit('2026-02-01');
  renameSync(join(data, 'lieux/29/a.yaml'), join(data, 'lieux/29/b.yaml'));
  commit('2026-03-01');
  write('lieux/29/b.yaml', { horaires: 'Mo 09:00-17:00' });
  commit('2026-04-01');
  expect(told(data, '29/b')).toEqual([
    '2026-04-01 | modification | Horaires d’ouverture : le lundi 9 h – 12 h → 9 h – 17 h.',
    '2026-03-01 | modification | Renommé : « 29/a » → « 29/b ».',
    '2026-02-01 | modification | Horaires d’ouverture : le lundi, de 9 h à 12 h (ajouté).',
    '2026-01-01 | creation',
  ]);
  expect(told(data, '29/a')).toEqual([]);
});

it('tells a removal and a return', () => {
  write('lieux/29/a.yaml');
  commit('2026-01-01');
  rmSync(join(data, 'lieux/29/a.yaml'));
  commit('2026-02-01');
  write('lieux/29/a.yaml');
  commit('2026-03-01');
  expect(told(data, '29/a')).toEqual([
    '2026-03-01 | retour',
    '2026-02-01 | retrait',
    '2026-01-01 | creation',
  ]);
});

it('tells what a merge brought as one change, dated by the merge', () => {
  write('lieux/29/a.yaml');
  commit('2026-01-01');
  git(['checkout', '-q', '-b', 'proposition']);
  write('lieux/29/a.yaml', { pivot: '13002526500013' });
  commit('2026-02-01');
  write('lieux/29/a.yaml', { horaires: 'Mo 09:00-12:00' });
  commit('2026-02-02');
  git(['checkout', '-q', 'main']);
  git(['merge', '-q', '--no-ff', '-m', 'fusion', 'proposition'], '2026-03-01T12:00:00Z');
  expect(told(data, '29/a')).toEqual([
    '2026-03-01 | modification | Horaires d’ouverture : le lundi, de 9 h à 12 h (ajouté).',
    '2026-01-01 | creation',
  ]);
});

it('keeps the newest changes and the creation of an entry that changed often', () => {
  write('lieux/29/a.yaml');
  commit('2026-01-01');
  for (let day = 10; day < 20; day++) {
    write('lieux/29/a.yaml', { date_maj: `2026-01-${day}` });
    commit(`2026-02-${day}`);
  }
  const events = told(data, '29/a');
  expect(events).toHaveLength(7);
  expect(events.at(-1)).toBe('2026-01-01 | creation');
});

it('says that a shallow clone remembers only a part, and invents no creation', () => {
  write('lieux/29/a.yaml');
  commit('2026-01-01');
  write('lieux/29/a.yaml', { horaires: 'Mo 09:00-12:00' });
  commit('2026-02-01');
  write('lieux/29/b.yaml');
  commit('2026-03-01');
  git(['clone', '-q', '--depth', '2', `file://${join(root, 'depot')}`, join(root, 'clone')]);
  const clone = join(root, 'clone', 'donnees');
  expect(readHistory(clone)).toMatchObject({ state: 'partielle', since: '2026-02-01' });
  expect(told(clone, '29/a')).toEqual([]);
  expect(told(clone, '29/b')).toEqual(['2026-03-01 | creation']);
});

it('does not tell again what was taken away because it was about somebody', () => {
  write('lieux/29/a.yaml', {
    contact: { telephone: '+33639980000', courriels: ['camille.martin@example.org'] },
  });
  commit('2026-01-01');
  write('lieux/29/a.yaml', { contact: { telephone: '+33261910000' } });
  commit('2026-02-01');
  const [last = ''] = told(data, '29/a');
  expect(last).not.toMatch(/06 39 98|martin/);
  expect(last).toContain('Contact, courriels : changé.');
});

it('tells the versions of a guide, and names nobody: neither who wrote to git nor who was taken away', () => {
  const path = join(data, 'guides/a.md');
  mkdirSync(dirname(path), { recursive: true });
  const save = (day: string, changes: object) => {
    const value = { titre: 'Orienter', resume: 'Une phrase.', question: 'Comment ?', etape: 'question' };
    writeFileSync(path, formatEntry('guides', { ...value, ...changes }, '## Une partie\n'));
    commit(day);
  };
  save('2026-01-01', {});
  save('2026-02-01', {
    conseils: [{ conseil: 'Allez voir.' }],
    contributeurs: ['Un réseau', 'Jeanne Dupond'],
  });
  save('2026-03-01', {
    conseils: [{ conseil: 'Allez voir.' }],
    contributeurs: ['Un réseau'],
    etape: 'appel',
  });
  git(['clone', '-q', '--depth', '2', `file://${join(root, 'depot')}`, join(root, 'clone')]);
  const lines = (dir: string) =>
    eventsOf(readHistory(dir), 'guides', 'a').map(({ date, kind, sentences }) =>
      [date, kind, ...sentences].join(' | ').replaceAll('\u00a0', ' '),
    );
  const newest =
    '2026-03-01 | modification | Étape : Une question est posée → On appelle les initiatives. | Écrit par : changé.';
  expect(lines(data)).toEqual([
    newest,
    '2026-02-01 | modification | Écrit par : changé. | Conseils : Allez voir (ajouté).',
    '2026-01-01 | creation',
  ]);
  expect(lines(join(root, 'clone', 'donnees'))).toEqual([newest]);
});

it('hides what changed in an entry whose address is confidential', () => {
  write('lieux/29/a.yaml', { horaires: 'Mo 09:00-12:00' });
  commit('2026-01-01');
  write('lieux/29/a.yaml', { adresse_confidentielle: true });
  commit('2026-02-01');
  const { lieux } = withHistory(loadCommons(data), readHistory(data));
  expect(lieux[0]?.histoire?.map(({ sentences }) => sentences)).toEqual([[], []]);
});

it('says when there is no git, and when nothing was committed there', () => {
  expect(readHistory(data).state).toBe('absente');
  rmSync(join(root, 'depot', '.git'), { recursive: true });
  expect(readHistory(data)).toEqual({ state: 'absente', events: new Map() });
});
