import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderWriter } from './folder-writer.ts';
import { fileOf, verifyOutput } from './verify.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commun-verify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plan(...addresses: string[]): string {
  const path = join(folder, 'plan.txt');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, addresses.join('\n'));
  return path;
}

test('an address ends in its folder’s index or in its file', () => {
  expect(fileOf('/')).toBe('index.html');
  expect(fileOf('/lieux/29/x/')).toBe('lieux/29/x/index.html');
  expect(fileOf('/404.html')).toBe('404.html');
});

test('a page that was not written fails the build by its name', () => {
  const out = join(folder, 'out');
  const writer = new FolderWriter(out);
  writer.write('index.html', 'home');
  expect(() => verifyOutput(out, plan('/', '/lieux/29/x/'))).toThrow(
    '1 page prévue n’a pas été écrite : /lieux/29/x/. Rien n’est publié.',
  );
});

test('what was written is counted and weighed', () => {
  const out = join(folder, 'out');
  const writer = new FolderWriter(out);
  writer.write('index.html', 'home');
  writer.write('api/v1/lieux.json', ['[', '1', ']']);
  writer.write('carte/x.bin', new Uint8Array(5));
  expect(verifyOutput(out, plan('/'))).toEqual({ files: 3, bytes: 12 });
});
