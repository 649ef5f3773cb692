import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { repositoryOf } from './repository.ts';

let root: string;
const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
  expect(spawnSync('git', [...identity, ...args], { cwd: root }).status).toBe(0);
};
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'commun-depot-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'fiches/data'), { recursive: true });
  writeFileSync(join(root, 'fiches/data/commun.yaml'), 'nom: Essai\n');
});

it('finds the root, the data folder and the branch', () => {
  git('init', '-q', '-b', 'publie');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  expect(repositoryOf(join(root, 'fiches/data'))).toEqual({ root, folder: 'fiches/data', branch: 'publie' });
});

it('takes a data folder that is a repository of its own', () => {
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  expect(repositoryOf(root).folder).toBe('');
});

it('says what keeps the editor from opening', () => {
  const open = () => repositoryOf(join(root, 'fiches/data'));
  expect(open).toThrow('n’est pas suivi par git');
  git('init', '-q', '-b', 'main');
  expect(open).toThrow('aucun commit');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  writeFileSync(join(root, 'note.txt'), 'x');
  expect(open).toThrow('Des changements attendent');
  git('add', '.');
  git('commit', '-q', '-m', 'y');
  git('checkout', '-q', '--detach');
  expect(open).toThrow('Aucune branche');
});
