import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/build/verify.ts';
import { buildWith } from './support/build-with.ts';
import { demonstrationCopy, temporaryFolder } from './support/data-folder.ts';

test('the same data give the same bytes, whatever the time zone, the language and the folder', () => {
  const build = (env: NodeJS.ProcessEnv) => {
    const out = join(temporaryFolder(), 'site');
    buildWith({ COMMUN_DATA: demonstrationCopy(), COMMUN_OUT: out, SOURCE_DATE_EPOCH: '1790000000', ...env });
    return hashes(out);
  };
  const here = build({ TZ: 'Pacific/Noumea', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' });
  const there = build({ TZ: 'America/Cayenne', LANG: 'C', LC_ALL: 'C' });
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});

function hashes(folder: string): Record<string, string> {
  const entries = [...listFiles(folder)].map(([file]) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    return [file, hash] as const;
  });
  return Object.fromEntries(entries.sort());
}
