import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../data/env.ts';
import { loadCommons } from '../data/load.ts';
import { formatEntry } from '../data/write.ts';
import { inFolder, TODAY } from '../lint/testing.ts';
import { codeOwners } from './owners.ts';
import { OWNERS_FILE } from './touched.ts';

function territoire(code: string, referents: object[]): string {
  return formatEntry('territoires', {
    nom: code,
    genre: 'departement',
    perimetre: { departements: [code] },
    referents,
  });
}

function owners(files: Record<string, string>): string {
  return inFolder(files, (dir) => codeOwners(loadCommons(dir), 'data', TODAY));
}

it('gives entries to the referents in office and the rest to the guardians', () => {
  const text = owners({
    'commun.yaml': 'nom: Essai\ngardiens: ["@gardiens"]\n',
    'territoires/a.yaml': territoire('29', [{ organisation: 'A', compte: '@a' }, { organisation: 'B' }]),
    'territoires/b.yaml': territoire('2A', [{ organisation: 'C', compte: '@c', jusqu_a: '2026-05' }]),
  });
  expect(text.split('\n').slice(2)).toEqual([
    '* @gardiens',
    '/data/ @a',
    '/data/*/29/ @a',
    '/data/*/2A/ @gardiens',
    '/data/territoires/ @gardiens',
    '/data/decisions/ @gardiens',
    '/data/commun.yaml @gardiens',
    '',
  ]);
});

it('lets no account or code write a rule of its own', () => {
  const text = owners({
    'territoires/a.yaml': territoire('29', [{ organisation: 'A', compte: '@a\n* @voleur' }]),
    'territoires/b.yaml': territoire('29/ @voleur #', [{ organisation: 'A', compte: '@b' }]),
  });
  expect(text).not.toContain('voleur');
});

it('is up to date for the demonstration', () => {
  const commons = loadCommons(join(projectRoot, 'data'));
  const today = new Date().toISOString().slice(0, 10);
  expect(readFileSync(join(projectRoot, OWNERS_FILE), 'utf8')).toBe(codeOwners(commons, 'data', today));
});
