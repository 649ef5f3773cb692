import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { SHARED } from '../src/data/real-files.testing.ts';
import { readCsv } from '../src/import/read-csv.ts';

const list = join(SHARED, 'data/france-services/liste-fs-20240801.csv');
const LEFT = new Set(['node_modules', 'dist', '.git', '.astro', 'coverage']);

/** Rows of the list whose commune is in Gironde. */
function ofGironde(): number {
  const { rows } = readCsv(readFileSync(list, 'utf8'));
  return rows.filter(({ cells }) => cells.insee_com?.startsWith('33')).length;
}

describe.skipIf(!existsSync(list))('a commons of one’s own (skipped where ../shared/data is absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-fresh-'));
  const project = join(folder, 'projet');
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts', script), ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, COMMUN_DATA: '', COMMUN_OUT: '', COMMUN_CACHE: join(folder, 'cache') },
    });

  beforeAll(() => {
    cpSync(projectRoot, project, {
      recursive: true,
      filter: (path) => !LEFT.has(relative(projectRoot, path)),
    });
    symlinkSync(realpathSync(join(projectRoot, 'node_modules')), join(project, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a fresh copy with the France Services of Gironde passes the check and builds', () => {
    const made = run(
      'init.ts',
      '--oui',
      ...['--nom', 'Commun de Gironde', '--departement', '33'],
      ...['--editeur', 'Syndicat imaginaire', '--editeur-adresse', '3 quai des Exemples, 33000 Bordeaux'],
      ...['--editeur-courriel', 'bonjour@gironde.example.org'],
      ...['--hebergeur', 'Hébergeur imaginaire', '--hebergeur-adresse', '2 place Imaginaire, 59000 Lille'],
      ...['--import', list, '--source', 'France Services'],
    );
    expect(made.stderr).not.toContain('Error');
    expect(made.status, made.stderr).toBe(0);
    const check = run('check.ts', '--format', 'json');
    expect(check.status, check.stderr).toBe(0);
    expect(JSON.parse(check.stdout)).toMatchObject({ errors: 0 });
    expect(readdirSync(join(project, 'data/lieux'))).toEqual(['33']);
    expect(readdirSync(join(project, 'data/lieux/33'))).toHaveLength(ofGironde());
    expect(readdirSync(join(project, 'dist/lieux'))).toEqual(['33']);
    console.log(made.stdout.split('\n').slice(0, 3).join('\n'));
  });

  test('once real, it is not cleared by mistake', () => {
    const again = run('init.ts', '--oui', '--vider', '--sans-site');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('--force');
    expect(readdirSync(join(project, 'data/lieux/33'))).toHaveLength(ofGironde());
  });
});
