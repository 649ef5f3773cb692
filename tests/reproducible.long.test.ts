import { expect, test } from 'vitest';
import { buildTwice } from './support/build-twice.ts';
import { temporaryFolder } from './support/data-folder.ts';

test('pages compiled twice are the same bytes, whatever the time zone, the language and the folder', () => {
  const [here, there] = buildTwice(() => ({ COMMUN_CACHE: temporaryFolder() }));
  expect(Object.keys(here!).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
