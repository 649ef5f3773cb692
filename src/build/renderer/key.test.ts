import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isKnownInput, rendererInputs } from './inputs.ts';
import { rendererKey } from './key.ts';

const root = mkdtempSync(join(tmpdir(), 'commun-key-'));
const ADDRESS = { site: undefined, base: '/' };

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const key = (address = ADDRESS, env: NodeJS.ProcessEnv = {}) => rendererKey(root, address, env);

beforeAll(() => {
  write('src/pages/index.astro', '<h1>Bonjour</h1>');
  write('src/pages/index.test.ts', 'test()');
  write('public/favicon.svg', '<svg/>');
  write('schema/lieu.schema.json', '{}');
  write('package-lock.json', '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

test('the same project has the same key, that of another folder does not', () => {
  expect(key()).toMatch(/^[0-9a-f]{40}$/);
  expect(key()).toBe(key());
});

test.each([
  ['src/pages/index.astro', '<h1>Bonsoir</h1>'],
  ['src/styles/new.css', 'p { margin: 0 }'],
  ['public/favicon.svg', '<svg></svg>'],
  ['schema/lieu.schema.json', '{"title":"Lieu"}'],
  ['package-lock.json', '{"name":"x"}'],
  ['node_modules/.package-lock.json', '{"packages":{}}'],
  ['astro.config.mjs', 'export default {}'],
  ['.env.local', 'PUBLIC_X=1'],
])('%s written otherwise changes the key', (path, content) => {
  const before = key();
  write(path, content);
  expect(key()).not.toBe(before);
});

test('a file that only changes its name changes the key', () => {
  write('src/pages/a.astro', 'a');
  const before = key();
  renameSync(join(root, 'src/pages/a.astro'), join(root, 'src/pages/b.astro'));
  expect(key()).not.toBe(before);
});

test('tests, other packages’ files and the data change nothing', () => {
  const before = key();
  write('src/pages/index.test.ts', 'test(2)');
  write('node_modules/astro/index.js', '//');
  write('data/lieux/29/x.yaml', 'nom: X');
  expect(key()).toBe(before);
});

test('the site’s address and the variables that pages may see are part of the key, others are not', () => {
  const keys = [
    key(),
    key({ site: undefined, base: '/commun/' }),
    key({ site: 'https://example.org', base: '/' } as never),
    key(ADDRESS, { PUBLIC_X: '1' }),
    key(ADDRESS, { PUBLIC_X: '2' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(key(ADDRESS, { HOME: '/elsewhere' })).toBe(key());
});

test('inputs come in one order, whatever that of the disk', () => {
  const paths = [...rendererInputs(root)].map(([path]) => path).filter((path) => path.startsWith('src/'));
  expect(paths).toEqual(paths.toSorted());
});

test.each([
  ['/project/src/pages/index.astro?astro&type=style&index=0', true],
  ['/src/pages/index.astro', true],
  ['/project/node_modules/astro/index.js', true],
  ['/elsewhere/node_modules/astro/index.js', true],
  ['\0virtual:astro:manifest', true],
  ['astro:scripts/page.js', true],
  ['/project/data/commun.yaml', false],
  ['/project/src/sample.testing.ts', false],
  ['/elsewhere/words.json', false],
])('of the modules bundled, %s is known: %s', (id, expected) => {
  expect(isKnownInput('/project', id)).toBe(expected);
});
