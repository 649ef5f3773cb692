import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging, swapIn } from './swap.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commun-swap-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** No process has this number: they stop at 2^22 on Linux, lower elsewhere. */
const GONE = 99_999_999;

test('the staging folder replaces the output whole and leaves nothing beside', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'old.html'), 'old');
  const staging = openStaging(out);
  writeFileSync(join(staging, 'new.html'), 'new');
  swapIn(staging, out);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(out)).toEqual(['new.html']);
});

test('a first build needs no earlier output, nor its parent folder', () => {
  const deep = join(folder, 'a/b/dist');
  swapIn(openStaging(deep), deep);
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['dist']);
});

test('what a killed run left is cleared, and other folders are not touched', () => {
  mkdirSync(`${out}.commun-tmp-${GONE}`);
  mkdirSync(`${out}.commun-tmp-${GONE}-work`);
  mkdirSync(join(folder, 'dist.commun-tmp-mine'));
  openStaging(out);
  expect(readdirSync(folder).sort()).toEqual(
    [`dist.commun-tmp-${process.pid}`, 'dist.commun-tmp-mine'].sort(),
  );
});

test('the staging folder of a run still alive is left alone', () => {
  mkdirSync(`${out}.commun-tmp-${process.ppid}`);
  openStaging(out);
  expect(readdirSync(folder)).toContain(`dist.commun-tmp-${process.ppid}`);
});

test('an output moved aside by a run killed in the middle of the swap is put back', () => {
  const aside = `${out}.commun-tmp-${GONE}-old`;
  mkdirSync(aside);
  writeFileSync(join(aside, 'index.html'), 'kept');
  openStaging(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('kept');
});

test('an output that cannot be replaced is put back', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'kept');
  expect(() => swapIn(join(folder, 'absent'), out)).toThrow();
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('kept');
});
