import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecord, writeRecord } from './record.ts';
import { findRenderer, keepRenderer, openMaking } from './store.ts';

const KEY = 'a'.repeat(40);
let work = '';
let cache = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'commun-store-'));
  cache = join(work, 'cache');
});
afterEach(() => rmSync(work, { recursive: true }));

/** A renderer as if it had been compiled. */
function make(text = 'pages', where = cache): string {
  const folder = openMaking(where, work);
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'server/entry.mjs'), text);
  writeRecord(folder, 'entry.mjs');
  return folder;
}

test('what was kept is found whole; there is nothing under another key', () => {
  const kept = keepRenderer(cache, KEY, make());
  expect(kept).toBe(join(cache, KEY));
  expect(findRenderer(cache, KEY)).toBe(kept);
  expect(readRecord(kept).entry).toBe('entry.mjs');
  expect(findRenderer(cache, 'b'.repeat(40))).toBeUndefined();
  expect(readdirSync(cache)).toEqual([KEY]);
});

test.each([
  ['changed', (folder: string) => writeFileSync(join(folder, 'server/entry.mjs'), 'pagez')],
  ['missing', (folder: string) => rmSync(join(folder, 'server/entry.mjs'))],
  [
    'the record, cut short',
    (folder: string) => writeFileSync(join(folder, 'renderer.json'), '{"entry":"entr'),
  ],
  ['the record, absent', (folder: string) => rmSync(join(folder, 'renderer.json'))],
])('with a file %s it is not found, and the next one takes its place', (_, damage) => {
  damage(keepRenderer(cache, KEY, make()));
  expect(findRenderer(cache, KEY)).toBeUndefined();
  keepRenderer(cache, KEY, make());
  expect(findRenderer(cache, KEY)).toBe(join(cache, KEY));
});

test('of two that were made at once one is kept, and both builds have a whole one', () => {
  const [one, other] = [make(), make()];
  const folders = [keepRenderer(cache, KEY, one), keepRenderer(cache, KEY, other)];
  expect(folders).toEqual([join(cache, KEY), join(cache, KEY)]);
  expect(readdirSync(cache)).toEqual([KEY]);
});

test('the six used last are kept, and all that were used within the hour', () => {
  const keys = [...'0123456789'].map((digit) => digit.repeat(40));
  const age = (path: string, hours: number) => {
    const date = new Date(Date.now() - hours * 3_600_000);
    utimesSync(path, date, date);
  };
  for (const key of keys) keepRenderer(cache, key, make());
  const broken = make();
  expect(readdirSync(cache)).toHaveLength(11);
  for (const [index, key] of keys.entries()) age(join(cache, key), 2 + index);
  age(broken, 2);
  keepRenderer(cache, KEY, make());
  expect(readdirSync(cache).toSorted()).toEqual([...keys.slice(0, 5), KEY]);
});

test('where nothing can be written, what is made serves one build from elsewhere', () => {
  writeFileSync(cache, 'a file in the way');
  const made = make();
  expect(dirname(made)).toBe(work);
  expect(keepRenderer(cache, KEY, made)).toBe(made);
  expect(existsSync(join(made, 'renderer.json'))).toBe(true);
  expect(basename(made)).toMatch(/^making-/);
});
