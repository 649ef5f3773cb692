import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { libraryFiles } from './library-files.ts';
import { libraryScripts } from './library-packages.ts';

const texts = new Map(libraryFiles().map(({ path, content }) => [path, Buffer.from(content).toString()]));

test('the library is published without blanks, beside what its package ships and the licence of each file', () => {
  const shipped = readFileSync(createRequire(import.meta.url).resolve('opening_hours'));
  const [, script = ''] = libraryScripts();
  const source = libraryFiles().find(({ path }) => path === script.replace(/js$/, 'source.js'))!;
  expect(shipped.equals(source.content as Uint8Array)).toBe(true);
  // Printed again without blanks nor comments, one is the other.
  const print = (text: string): string =>
    transformSync(text, { charset: 'utf8', legalComments: 'none', minifyWhitespace: true }).code;
  expect(print(texts.get(script)!)).toBe(print(shipped.toString()));
  const licences = [...texts].filter(([path]) => path.endsWith('.LICENSE.txt')).map(([, text]) => text);
  expect(licences).toHaveLength(2);
  expect(licences[0]).toMatch(/SunCalc|Agafonkin/);
  expect(licences[1]).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect([...texts.keys()].every((path) => /^bibliotheques\/[a-z_]+-\d+\.\d+\.\d+\./.test(path))).toBe(true);
});

test('in a page without modules, its scripts give a constructor that reads hours of the sun', () => {
  const page: { opening_hours?: unknown; text?: string } = {};
  const use =
    "text = new opening_hours('sunrise-12:00', { lat: 48.4, lon: -4.5, address: { country_code: 'fr', state: '' } }).prettifyValue()";
  const scripts = libraryScripts().map((path) => texts.get(path)!);
  runInNewContext([...scripts, use].join('\n;\n'), page);
  expect(page.text).toBe('sunrise-12:00');
});

test('its scripts weigh 130 KB at most, compressed', () => {
  const sizes = libraryScripts().map((path) => gzipSync(texts.get(path)!, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(130_000);
});
