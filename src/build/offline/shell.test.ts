import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CATALOGUE_PATH } from '../../messages/path.ts';
import { FolderWriter } from '../folder-writer.ts';
import { shellFiles } from './shell.ts';

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commun-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const writer = new FolderWriter(folder);
  const pages = {
    'index.html': '',
    'chercher/index.html': '',
    'hors-connexion/index.html': '',
    'orienter/index.html': '',
  };
  for (const [path, content] of Object.entries({ ...pages, ...files })) writer.write(path, content);
  return folder;
}

test('the shell holds what its pages and one of each kind name, imports followed', () => {
  const folder = site({
    'index.html': '<link href="/b/_astro/a.css"><script src="/b/_astro/a.js"></script><a href="/b/x.json">',
    'lieux/29/x/index.html': '<script src="/b/_astro/lieu.js"></script>',
    'communes/29019-brest/index.html': '<svg><use href="/b/icones.svg#menu"/></svg>',
    '_astro/a.css': '@font-face{src:url(/b/_astro/f.woff2)}',
    '_astro/a.js': 'import"./b.js";const m=()=>import(`./c.js`)',
    '_astro/b.js': 'deps=["_astro/d.css"]',
    '_astro/c.js': 'import"./engine.js"',
    '_astro/d.css': '',
    '_astro/engine.js': ' '.repeat(300_000),
    '_astro/f.woff2': '',
    '_astro/lieu.js': '',
    '_astro/other.js': '',
    'icones.svg': '',
  });
  expect(shellFiles(folder, '/b/')).toEqual([
    '',
    '_astro/a.css',
    '_astro/a.js',
    '_astro/b.js',
    '_astro/c.js',
    '_astro/d.css',
    '_astro/f.woff2',
    '_astro/lieu.js',
    'chercher/',
    'hors-connexion/',
    'icones.svg',
    CATALOGUE_PATH,
    'orienter/',
  ]);
});

test('a commons without entries has a shell too', () => {
  expect(shellFiles(site({}), '/')).toEqual([
    '',
    'chercher/',
    'hors-connexion/',
    CATALOGUE_PATH,
    'orienter/',
  ]);
});
