import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicationInstant } from './instant.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commun-instant-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('SOURCE_DATE_EPOCH decides', () => {
  expect(publicationInstant(folder, { SOURCE_DATE_EPOCH: '1700000000' })).toBe('2023-11-14T22:13:20Z');
});

test('a SOURCE_DATE_EPOCH that is no number is refused', () => {
  expect(() => publicationInstant(folder, { SOURCE_DATE_EPOCH: 'hier' })).toThrow('SOURCE_DATE_EPOCH');
});

test('the newest commit of the data folder comes next, whatever is committed elsewhere', () => {
  const git = (date: string, ...args: string[]) => {
    const identity = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    expect(spawnSync('git', [...identity, ...args], { cwd: folder, env }).status).toBe(0);
  };
  const commit = (date: string, file: string) => {
    writeFileSync(join(folder, file), date);
    git(date, 'add', '.');
    git(date, 'commit', '-q', '-m', file);
  };
  git('', 'init', '-q');
  mkdirSync(join(folder, 'data'));
  commit('2024-05-01T10:00:00+02:00', 'data/a.yaml');
  commit('2025-01-01T00:00:00Z', 'code.ts');
  expect(publicationInstant(join(folder, 'data'), {})).toBe('2024-05-01T08:00:00Z');
});

test('outside git, and for an absent folder, it is now', () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  for (const dir of [folder, join(folder, 'absent')]) {
    const instant = publicationInstant(dir, { GIT_CEILING_DIRECTORIES: tmpdir() });
    expect(Date.parse(instant)).toBeGreaterThanOrEqual(before);
    expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
});
