import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { geoFiles } from './files.ts';

test('the generated geography is what its sources give today (else: node scripts/generate-geo.ts)', () => {
  const files = geoFiles();
  const stale = files.filter(
    ({ path, content }) => readFileSync(new URL(`../generated/${path}`, import.meta.url), 'utf8') !== content,
  );
  expect(stale.map(({ path }) => path)).toEqual([]);
  expect(files.length).toBeGreaterThan(110);
});
