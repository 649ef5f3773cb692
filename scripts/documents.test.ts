import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { collectionNames, collections } from '../src/data/collections.ts';
import { projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { plannedPages } from '../src/views/pages.ts';
import { HEAVIEST } from '../tests/support/captures/camera.ts';
import { shots } from '../tests/support/captures/shots.ts';
import { deadLinks, targetsOf } from '../tests/support/documents/dead-links.ts';
import {
  codeSpans,
  type Document,
  documentAt,
  documents,
  prose,
} from '../tests/support/documents/documents.ts';

const all = documents();
const readme = documentAt('README.md');
const contributing = documentAt('CONTRIBUTING.md');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Folders whose files documents name. */
const PLACE = /^(?:\.github|\.vscode|data|public|schema|scripts|src|tests)\/[\w./-]*$/;

describe('documents', () => {
  it('are found', () => {
    const paths = all.map(({ path }) => path);
    for (const name of ['README', 'CONTRIBUTING', 'GOVERNANCE', 'CODE_OF_CONDUCT', 'SECURITY'])
      expect(paths).toContain(`${name}.md`);
  });

  it.each(all)('$path leads nowhere that does not exist', (document) => {
    expect(deadLinks(document)).toEqual([]);
  });

  it('are faulted for a dead file, a dead heading and a dead picture', () => {
    const text =
      '# Un « titre »\n[a](GONE.md) [b](README.md#gone) [c](#un--titre-) `[d](x.md)` <img src="x.webp"> [e](https://x.invalid)\n```\n[f](y.md)\n```\n';
    expect(targetsOf(text)).toHaveLength(5);
    expect(deadLinks({ path: 'X.md', text })).toEqual([
      'X.md → GONE.md',
      'X.md → README.md#gone',
      'X.md → x.webp',
    ]);
  });

  // What a change log tells of may be gone since.
  const current = all.filter(({ path }) => !path.endsWith('CHANGELOG.md'));
  it.each(current)('$path names commands, files and pages that exist', ({ path, text }) => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const places = codeSpans(text).filter((code) => PLACE.test(code) && !WRITTEN_LATER.has(code));
    expect(places.filter((place) => !existsSync(join(projectRoot, place)))).toEqual([]);
    const titles = [...prose(text).matchAll(/page\s«\u00a0([^»]+)\u00a0»/g)].map(([, title = '']) => title);
    expect(titles.filter((title) => !pageTitles.has(title))).toEqual([]);
    if (path === 'ERREURS-FREQUENTES.md') return;
    const pages = codeSpans(text).filter(
      (code) => /^\/[a-z][a-z/-]*\/$/.test(code) && !code.startsWith('/api/'),
    );
    expect(pages.filter((page) => !sitePages.has(page))).toEqual([]);
  });

  it.each(['CONTRIBUTING', 'GOVERNANCE', 'CODE_OF_CONDUCT', 'SECURITY'])(
    '%s.md keeps French signs with their words',
    (name) => {
      expect(looseSigns(documentAt(`${name}.md`))).toEqual([]);
    },
  );
});

/** What is only there once somebody has written it: a model of CONTRIBUTING.md, the log of suspensions, a collection. */
const WRITTEN_LATER = new Set([
  'data/lieux/29/brest-maison-des-fougeres-bleues.yaml',
  'data/suspensions.yaml',
  ...collectionNames.map((name) => `data/${name}/`),
]);
const sitePages = new Set(plannedPages(loadCommons(join(projectRoot, 'data')), '2026-11-22'));
const pageTitles = new Set(
  readdirSync(join(projectRoot, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => {
      const text = readFileSync(join(projectRoot, 'src/pages', name), 'utf8');
      return [...text.matchAll(/\stitle="([^"]+)"/g)].map(([, title = '']) => title);
    }),
);

/** Signs that a line could leave alone at its end. The part for programmers is in English. */
function looseSigns({ text }: Document): string[] {
  const [french = ''] = prose(text, { spans: false }).split('## Contributing code');
  return [...french.matchAll(/\S+ [:;?!»](?=\s|$)|« \S+/gm)].map(([found]) => found);
}

describe('README.md', () => {
  it('tells every command', () => {
    const told = new Set([...readme.text.matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, name]) => name));
    expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  test('shows every picture, light and told in words', () => {
    const folder = join(projectRoot, '.github/captures');
    const shown = [
      ...contributing.text.matchAll(
        /<img src="\.github\/captures\/([\w-]+)\.webp" width="\d+" alt="([^"]+)">/g,
      ),
    ];
    const names = shown.map(([, name = '']) => name);
    expect([...names].sort()).toEqual(shots.map(({ name }) => name).sort());
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.webp`).sort());
    for (const [, name, words = ''] of shown) {
      expect(statSync(join(folder, `${name}.webp`)).size, name).toBeLessThanOrEqual(HEAVIEST);
      expect(words.length, name).toBeGreaterThan(40);
    }
  });

  test('tells where each kind of entry is written', () => {
    for (const name of collectionNames) {
      const { byDepartement, schema } = collections[name];
      const folder = `data/${name}/${byDepartement ? '<département>/' : ''}`;
      expect(contributing.text).toContain(`| \`${folder}\` |`);
      expect(contributing.text).toContain(`(schema/${schema}.schema.json)`);
    }
  });
});
