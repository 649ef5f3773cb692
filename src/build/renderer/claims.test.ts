import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claims } from './claims.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commun-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one alone does every part, from either end', () => {
  expect([...claims(join(folder), 3, false)]).toEqual([0, 1, 2]);
  expect([...claims(mkdtempSync(join(folder, 'more-')), 3, true)]).toEqual([2, 1, 0]);
});

test('two share the parts, whichever is quicker; none is done twice', () => {
  const first = claims(folder, 7, false);
  const second = claims(folder, 7, true);
  const done = [first, first, second, first, first, second, second, first, second].map(
    (one) => one.next().value,
  );
  expect(done).toEqual([0, 1, 6, 2, 3, 5, 4, undefined, undefined]);
});

test('a folder that is not there is an error, not an end', () => {
  expect(() => [...claims(join(folder, 'nowhere'), 2, false)]).toThrow('ENOENT');
});
