import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { inFolder, lieu, PLACE } from '../src/lint/testing.ts';

function run(
  script: string,
  data: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, COMMUN_DATA: data };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  });
}

describe('npm run check', () => {
  it('exits with 0 where there is nothing to say, and counts', () => {
    const { status, stdout } = run('check', join(projectRoot, 'nulle-part'), '--format', 'json');
    expect({ status, report: JSON.parse(stdout) }).toEqual({
      status: 0,
      report: { entries: 0, errors: 0, warnings: 0, findings: [] },
    });
  });

  it('exits with 1 where there is an error', () => {
    inFolder({ [PLACE]: lieu({ source: '' }) }, (dir) => {
      const { status, stdout } = run('check', dir, PLACE);
      expect(status).toBe(1);
      expect(stdout).toMatch(/:\d+:\d+ – erreur – .* → .*\n\n1 fiche, 1 erreur, aucun avertissement\n$/);
    });
  });

  it.each([
    [['--inconnue'], 'L’option « --inconnue » n’existe pas. Voir --help.\n'],
    [['--format', 'xml'], '« xml » n’est pas un format : choisissez text, github ou json. Voir --help.\n'],
    [['--format'], 'L’option « --format » attend une valeur. Voir --help.\n'],
    [['absent.yaml'], /^« absent\.yaml » n’existe pas : .*\n$/],
  ])('answers wrong use with one line: %j', (args, line) => {
    const { status, stdout, stderr } = run('check', join(projectRoot, 'nulle-part'), ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(line);
  });

  it('explains itself', () => {
    expect(run('check', '', '--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('--format text|github|json'),
    });
  });
});

describe('npm run fix', () => {
  it('writes what it repairs, says it, and has nothing to do the second time', () => {
    inFolder({ [PLACE]: `\ufeff${lieu({ date_maj: '1/2/2026' })}` }, (dir) => {
      const first = run('fix', dir);
      expect(first.stdout.replaceAll('\u00a0', ' ')).toMatch(
        /date_maj : écrire « 2026-02-01 »\n1 fichier réparé\.\n$/,
      );
      expect(readFileSync(join(dir, PLACE), 'utf8')).toContain('date_maj: 2026-02-01\n');
      expect(run('fix', dir)).toMatchObject({ status: 0, stdout: 'Aucun fichier à réparer.\n' });
    });
  });

  it('writes a new entry in the form of all others; those that git knows keep theirs', () => {
    const [old, fresh] = ['lieux/29/brest-a.yaml', 'lieux/29/brest-b.yaml'];
    const hand = "adresse:\n  commune: 'Brest'\nnom: A # b\n";
    inFolder({ [old]: hand }, (dir) => {
      const git = (...args: string[]) =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: dir });
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'a');
      writeFileSync(join(dir, fresh), hand);
      run('fix', dir);
      expect(readFileSync(join(dir, fresh), 'utf8')).toMatch(/^nom: A # b\nadresse:\n {2}commune: Brest\n/);
      expect(readFileSync(join(dir, old), 'utf8')).toMatch(/^adresse:\n {2}commune: 'Brest'\n/);
      run('fix', dir, '--forme');
      expect(readFileSync(join(dir, old), 'utf8')).toMatch(/^nom: A # b\n/);
    });
  });

  it('creates nothing where there is nothing', () => {
    const nowhere = join(projectRoot, 'nulle-part');
    expect(run('fix', nowhere).status).toBe(0);
    expect(existsSync(nowhere)).toBe(false);
  });
});
