import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { loadNeeds } from '../data/needs.ts';
import { checkCommons } from './check.ts';

const HEAD =
  '# source: Source imaginaire\n# date: 2024\n# licence: etalab-2.0\n# ages: Habitants de 75 ans ou plus\ncode,ages\n';
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'commun-besoins-'));
  mkdirSync(join(dir, 'besoins'));
  writeFileSync(join(dir, 'commun.yaml'), 'nom: Essai\n');
  writeFileSync(join(dir, 'besoins', 'juste.csv'), `${HEAD}29019,12\n75101,3\n`);
  writeFileSync(join(dir, 'besoins', 'etranger.csv'), `${HEAD}29019,12\n29999,3\n`);
  writeFileSync(join(dir, 'besoins', 'faux.csv'), `${HEAD}29019,douze\n29999,\n`);
});
afterAll(() => rmSync(dir, { recursive: true }));

test('each file of needs that cannot be used is told once, and the others are read', () => {
  const findings = checkCommons(loadCommons(dir), { today: '2026-11-22' }).filter(
    ({ rule }) => rule === 'besoins' || rule === 'emplacement',
  );
  expect(findings.map(({ file, line, message }) => [file, line, message.slice(0, 29)])).toEqual([
    ['besoins/etranger.csv', 1, 'Aucune commune ne porte le co'],
    ['besoins/faux.csv', 6, '«\u00a0douze\u00a0» n’est pas un nombre'],
  ]);
  expect(loadNeeds(dir)).toHaveLength(2);
});

test('only the files that are asked about are checked', () => {
  const only = loadCommons(dir, [join(dir, 'besoins', 'juste.csv')]);
  expect(checkCommons(only, { today: '2026-11-22' }).filter(({ rule }) => rule === 'besoins')).toEqual([]);
});
