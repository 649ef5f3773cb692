import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWith } from './support/build-with.ts';
import { demonstrationCopy, temporaryFolder } from './support/data-folder.ts';
import { hashesOf } from './support/hashes.ts';

test('the same data give the same bytes, whatever the time zone, the language and the folder', () => {
  const build = (env: NodeJS.ProcessEnv) => {
    const out = join(temporaryFolder(), 'site');
    buildWith({
      COMMUN_CACHE: temporaryFolder(),
      COMMUN_DATA: demonstrationCopy(),
      COMMUN_OUT: out,
      SOURCE_DATE_EPOCH: '1790000000',
      ...env,
    });
    return hashesOf(out);
  };
  const here = build({ TZ: 'Pacific/Noumea', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' });
  const there = build({ TZ: 'America/Cayenne', LANG: 'C', LC_ALL: 'C' });
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
