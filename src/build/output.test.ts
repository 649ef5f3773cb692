import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MARKER, realPathOf, refuseUnsafeOutput } from './output.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'commun-output-')));
  for (const folder of ['project/src', 'project/data/lieux', 'elsewhere'])
    mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const refuse = (out: string, data = 'project/data') =>
  refuseUnsafeOutput({ out: join(root, out), data: join(root, data), root: join(root, 'project') });

test.each([
  ['project/data', 'est celui des données'],
  ['project/data/lieux', 'est dans les données'],
  ['project/data/site', 'est dans les données'],
  ['project', 'contient le'],
  ['.', 'contient les données'],
])('the output %s is refused', (out, reason) => {
  expect(() => refuse(out)).toThrow(reason);
});

test('an output that contains data kept outside the project is refused', () => {
  mkdirSync(join(root, 'elsewhere/data'));
  expect(() => refuse('elsewhere', 'elsewhere/data')).toThrow('contient les données');
});

test('a link to the data folder is seen through', () => {
  symlinkSync(join(root, 'project/data'), join(root, 'link'));
  expect(() => refuse('link')).toThrow('est celui des données');
  expect(() => refuse('link/site')).toThrow('est dans les données');
});

test('a non-empty folder without the marker is refused and keeps its files', () => {
  writeFileSync(join(root, 'elsewhere/thesis.txt'), 'ten years');
  expect(() => refuse('elsewhere')).toThrow('n’est pas vide');
  expect(readdirSync(join(root, 'elsewhere'))).toEqual(['thesis.txt']);
});

test('a file is refused', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => refuse('file')).toThrow('n’est pas un dossier');
});

test('an absent folder, an empty one, an earlier output and a folder of the project are accepted', () => {
  refuse('absent/below');
  refuse('elsewhere');
  refuse('project/dist');
  writeFileSync(join(root, 'elsewhere', MARKER), '');
  refuse('elsewhere');
});

test('data that do not exist yet can be beside the output', () => {
  refuse('elsewhere', 'no-data');
});

test('a sibling whose name begins alike is not inside', () => {
  refuse('project/data-site');
  expect(existsSync(join(root, 'project/data-site'))).toBe(false);
});

test('the real path of what does not exist follows the links above it', () => {
  symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
  expect(realPathOf(join(root, 'link/a/b'))).toBe(join(root, 'elsewhere/a/b'));
});
