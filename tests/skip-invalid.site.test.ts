import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSyntheticData } from '../src/build/bench/synthetic-data.ts';
import { FolderWriter } from '../src/build/folder-writer.ts';
import { listFiles } from '../src/build/verify.ts';
import { hostileFiles } from './hostile/generate.ts';
import { buildWith } from './support/build-with.ts';
import { temporaryFolder } from './support/data-folder.ts';

test('of 300 hostile or broken files among 1,000 good ones nothing is published', () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const out = join(folder, 'site');
  writeSyntheticData(data, 1000, 1);
  const hostile = hostileFiles();
  expect(hostile.length).toBeGreaterThanOrEqual(300);
  const writer = new FolderWriter(data);
  for (const { path, bytes } of hostile) writer.write(path, bytes);

  const { stdout } = buildWith({ COMMUN_DATA: data, COMMUN_OUT: out }, '--skip-invalid');

  for (const { path, kind } of hostile) expect(stdout.includes(path), `${kind}: ${path}`).toBe(true);
  const published = JSON.parse(readFileSync(join(out, 'api/v1/lieux.json'), 'utf8')) as {
    lieux: { id: string }[];
  };
  expect(published.lieux).toHaveLength(1000);
  const names = hostile.map(({ path }) =>
    path.replace(/^(?:lieux|pratiques)\//, '').replace(/\.[a-z]+$/, ''),
  );
  const files = new Set([...listFiles(out)].map(([file]) => file));
  for (const name of names) {
    expect(files.has(`lieux/${name}/index.html`), name).toBe(false);
    expect(files.has(`pratiques/${name}/index.html`), name).toBe(false);
    expect(files.has(`api/v1/lieux/${name}.json`), name).toBe(false);
  }
});
