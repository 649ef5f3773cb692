import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSyntheticData } from '../src/build/bench/synthetic-data.ts';
import { FolderWriter } from '../src/build/folder-writer.ts';
import { listFiles } from '../src/build/verify.ts';
import { loadCommons } from '../src/data/load.ts';
import { checkCommons } from '../src/lint/check.ts';
import { today } from '../src/lint/today.ts';
import { hostileFiles } from './hostile/generate.ts';
import { buildWith } from './support/build-with.ts';
import { temporaryFolder } from './support/data-folder.ts';

test('of 300 hostile or broken files among 1,000 good ones nothing is published', () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const out = join(folder, 'site');
  writeSyntheticData(data, 1000, 1);
  const writer = new FolderWriter(data);
  const hostile = hostileFiles();
  for (const { path, bytes } of hostile) writer.write(path, bytes);

  const commons = loadCommons(data);
  const findings = checkCommons(commons, { today: today() });
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  // The others are well-formed entries with markup, or what may be a name, in a text: a warning asks.
  const refused = hostile.filter(({ path }) => wrong.has(path)).map(({ path }) => path);
  expect(refused.length).toBeGreaterThanOrEqual(300);

  const { stdout } = buildWith({ COMMUN_DATA: data, COMMUN_OUT: out }, '--skip-invalid');

  expect(refused.filter((path) => !stdout.includes(path))).toEqual([]);
  const files = new Set([...listFiles(out)].map(([file]) => file));
  const published = refused.flatMap(addressesOf).filter((file) => files.has(file));
  expect(published).toEqual([]);
  const { lieux } = JSON.parse(readFileSync(join(out, 'api/v1/lieux.json'), 'utf8')) as {
    lieux: { id: string }[];
  };
  const sound = commons.lieux.filter(({ path }) => !wrong.has(path));
  expect(lieux.map(({ id }) => id).sort()).toEqual(sound.map(({ id }) => id).sort());
  expect(lieux.length).toBeGreaterThanOrEqual(1000);
});

/** The files that an entry's publication would write. @param path `lieux/29/x.yaml` */
function addressesOf(path: string): string[] {
  const address = path.replace(/\.[a-z]+$/, '');
  return [`${address}/index.html`, `api/v1/${address}.json`];
}
