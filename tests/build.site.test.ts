import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../src/build/verify.ts';
import { buildWith, runBuild } from './support/build-with.ts';
import { dataFolder, lieuYaml, temporaryFolder } from './support/data-folder.ts';

const published = (out: string) => [...listFiles(out)].map(([file]) => file);

describe('the output folder', () => {
  test('holding a stranger’s files is refused, and they stay', () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'these.txt'), 'dix ans');
    const { code, stdout, stderr } = runBuild({ COMMUN_DATA: dataFolder({}), COMMUN_OUT: out });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Le dossier de sortie .* n’est pas vide .* rien n’a été supprimé\.\n$/);
    expect(readdirSync(out)).toEqual(['these.txt']);
  });

  test('that is the data, holds them or lies in them is refused', () => {
    const data = dataFolder({ 'lieux/29/x.yaml': lieuYaml('X') });
    for (const out of [data, join(data, '..'), join(data, 'site'), '.', '/']) {
      const { code, stderr } = runBuild({ COMMUN_DATA: data, COMMUN_OUT: out });
      expect(code, out).toBe(1);
      expect(stderr.trim().split('\n'), out).toHaveLength(1);
    }
    expect(readdirSync(data)).toEqual(['lieux']);
  });
});

describe('wrong use', () => {
  test.each([['--nope'], ['lieu.yaml'], ['--report']])('%s gets one line on stderr', (argument) => {
    const { code, stdout, stderr } = runBuild(
      { COMMUN_DATA: dataFolder({}), COMMUN_OUT: temporaryFolder() },
      argument,
    );
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 1,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toContain(argument);
  });

  test('--help explains and succeeds', () => {
    const { code, stdout } = runBuild({}, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--skip-invalid');
  });
});

describe('an entry with an error', () => {
  const data = () =>
    dataFolder({
      'lieux/29/brest-bon-lieu.yaml': lieuYaml('Bon lieu'),
      'lieux/29/brest-secret.yaml': lieuYaml('Zibeline interdite', 'horaire: lundi\n'),
    });

  test('keeps everything from being published, and the earlier site stands', () => {
    const out = join(temporaryFolder(), 'site');
    expect(runBuild({ COMMUN_DATA: dataFolder({}), COMMUN_OUT: out }).code).toBe(0);
    const before = published(out);
    const { code, stderr } = runBuild({ COMMUN_DATA: data(), COMMUN_OUT: out });
    expect(code).toBe(1);
    expect(stderr).toContain('lieux/29/brest-secret.yaml:9');
    expect(stderr).toContain('Rien n’est publié');
    expect(published(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  });

  test('is left out and named with --skip-invalid', () => {
    const out = join(temporaryFolder(), 'site');
    const { stdout } = buildWith({ COMMUN_DATA: data(), COMMUN_OUT: out }, '--skip-invalid');
    expect(stdout).toContain('lieux/29/brest-secret.yaml:9');
    const files = published(out);
    expect(files).toContain('lieux/29/brest-bon-lieu/index.html');
    for (const file of files) expect(readFileSync(join(out, file)).includes('Zibeline'), file).toBe(false);
  });

  test('in commun.yaml is never left out: it says who publishes', () => {
    const broken = dataFolder({ 'commun.yaml': 'nom: X\nsite: partout\n' });
    const { code, stderr } = runBuild(
      { COMMUN_DATA: broken, COMMUN_OUT: join(temporaryFolder(), 'o') },
      '--skip-invalid',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('commun.yaml:2');
  });
});

describe('addresses', () => {
  test('two entries that claim one address are refused before anything is built', () => {
    const data = dataFolder({
      'lieux/29/brest-un.yaml': lieuYaml('Un', 'alias: ["29/brest-ancien"]\n'),
      'lieux/29/brest-deux.yaml': lieuYaml('Deux', 'alias: ["29/brest-ancien"]\n'),
    });
    const { code, stdout, stderr } = runBuild({
      COMMUN_DATA: data,
      COMMUN_OUT: join(temporaryFolder(), 'o'),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('29/brest-ancien');
    expect(stdout).not.toMatch(/\d pages?…/);
  });

  test('an alias that is another’s identifier is refused', () => {
    const data = dataFolder({
      'lieux/29/brest-un.yaml': lieuYaml('Un'),
      'lieux/29/brest-deux.yaml': lieuYaml('Deux', 'alias: ["29/brest-un"]\n'),
    });
    expect(runBuild({ COMMUN_DATA: data, COMMUN_OUT: join(temporaryFolder(), 'o') }).code).toBe(1);
  });

  test('a lieu named like its commune has its page, and so has the commune', () => {
    const out = join(temporaryFolder(), 'site');
    const data = dataFolder({ 'lieux/29/brest.yaml': lieuYaml('Brest') });
    expect(runBuild({ COMMUN_DATA: data, COMMUN_OUT: out })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(out, 'lieux/29/brest/index.html'))).toBe(true);
    expect(existsSync(join(out, 'communes/29019-brest/index.html'))).toBe(true);
  });
});

test('an absent data folder and an empty one are a commons with a default identity', () => {
  for (const data of [join(temporaryFolder(), 'absent'), dataFolder({})]) {
    const out = join(temporaryFolder(), 'site');
    const { stdout } = buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
    expect(stdout).toMatch(/0.lieu, 0.pratique, \d+.pages/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Médiations en commun');
    expect(existsSync(data)).toBe(!data.endsWith('absent'));
  }
});

test('an earlier output is replaced whole', () => {
  const out = join(temporaryFolder(), 'site');
  mkdirSync(out);
  buildWith({ COMMUN_DATA: dataFolder({ 'lieux/29/brest-un.yaml': lieuYaml('Un') }), COMMUN_OUT: out });
  expect(existsSync(join(out, 'lieux/29/brest-un/index.html'))).toBe(true);
  buildWith({ COMMUN_DATA: dataFolder({}), COMMUN_OUT: out });
  expect(existsSync(join(out, 'lieux/29/brest-un/index.html'))).toBe(false);
});
