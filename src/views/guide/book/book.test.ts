import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOSTILE_MARKDOWN, SPECIFICATION } from '../../../../tests/support/hostile-markdown.ts';
import { projectRoot } from '../../../data/env.ts';
import { type Commons, loadCommons } from '../../../data/load.ts';
import { guide, inFolder, pratique } from '../../../lint/testing.ts';
import { photo } from '../../../pictures/pictures.testing.ts';
import { openBook } from '../../../publish/epub/reader.testing.ts';
import { writeEpub } from '../../../publish/epub/write.ts';
import { guideBook } from './book.ts';
import { bookLinks, guideBooks } from './file.ts';

const INSTANT = '2026-06-01T08:00:00Z';
const SITE = 'nom: Un commun\nsite:\n  url: https://commun.example.org\n  base: /aide/\n';

/** The first guide of a folder, opened as a stranger does. */
function openFirst(
  files: Record<string, string | Uint8Array>,
  change: (commons: Commons) => Commons = (same) => same,
) {
  return inFolder(files, (dir) => {
    const commons = change(loadCommons(dir));
    return openBook(writeEpub(guideBook(commons.guides[0]!, commons, INSTANT)));
  });
}

const text = (files: Record<string, string>, name: string) =>
  (files[`EPUB/${name}.xhtml`] ?? '').replaceAll('\u00a0', ' ');

it('every guide of the demonstration is a book that may be read anywhere, with its practices', () => {
  const commons = loadCommons(join(projectRoot, 'data'));
  const books = [...guideBooks(commons, INSTANT)];
  expect(books.map(({ path }) => path)).toEqual(commons.guides.map(({ id }) => `guides/${id}.epub`));
  for (const { content } of books) {
    const { problems, spine, files } = openBook(content);
    expect(problems).toEqual([]);
    expect(spine).toEqual(['titre.xhtml', 'guide.xhtml', 'pratiques.xhtml', 'sources.xhtml']);
    expect(text(files, 'titre')).toContain('CC BY-SA 4.0');
    expect(text(files, 'pratiques').match(/<section class="practice"/g)!.length).toBeGreaterThan(3);
    expect(content.length).toBeLessThan(30_000);
  }
  expect(bookLinks(commons, INSTANT)[0]!.size).toMatch(/^\d+\u00a0ko$/);
});

it('leads to the annex for what it cites, to the site for the rest, and nowhere without an address', () => {
  const files = {
    'pratiques/bus.md': pratique('', { titre: 'Le bus', alias: ['ancien-bus'], licence: 'cc0-1.0' }),
    'pratiques/cafe.md': pratique('', { titre: 'Le café' }),
    'guides/a.md': guide(
      { conseils: [{ conseil: 'Allez voir.', pratiques: ['ancien-bus'] }] },
      '[bus](../pratiques/bus.md) [café](../pratiques/cafe.md) [ici](#x) [page](/chercher/) [rien](../../x) [web](https://exemple.invalid/)',
    ),
  };
  const own = openFirst({ ...files, 'commun.yaml': SITE });
  expect(own.problems).toEqual([]);
  expect(text(own.files, 'guide')).toContain(
    '<p><a href="pratiques.xhtml#p-bus">bus</a> <a href="https://commun.example.org/aide/pratiques/cafe/">café</a> ici <a href="https://commun.example.org/aide/chercher/">page</a> rien <a href="https://exemple.invalid/">web</a></p>',
  );
  expect(text(own.files, 'titre')).toContain('https://commun.example.org/aide/guides/a/');
  expect(text(own.files, 'pratiques')).toContain('https://commun.example.org/aide/pratiques/bus/');
  expect(text(own.files, 'pratiques')).toContain('<dt>Licence</dt>\n<dd>CC0 1.0</dd>');
  const bare = openFirst(files);
  expect(bare.problems).toEqual([]);
  expect(text(bare.files, 'guide')).toContain(
    '<p><a href="pratiques.xhtml#p-bus">bus</a> café ici page rien <a',
  );
});

it('has no annex where practices are switched off', () => {
  const { spine, problems, files } = openFirst({
    'commun.yaml': `${SITE}modules:\n  pratiques: false\n`,
    'pratiques/bus.md': pratique('', { titre: 'Le bus' }),
    'guides/a.md': guide({ initiatives: ['bus'] }, '[bus](../pratiques/bus.md) [bus](/pratiques/bus/)'),
  });
  expect(problems).toEqual([]);
  expect(files['EPUB/guide.xhtml']).toContain('<p>bus bus</p>');
  expect(spine).toEqual(['titre.xhtml', 'guide.xhtml', 'sources.xhtml']);
});

it('holds its pictures, without what they say of where they were taken', async () => {
  const { files, problems } = openFirst({
    'guides/a.md': guide(
      {},
      '![Le "bus" & co](images/bus.jpg)\n\n![Loin](https://exemple.invalid/x.png)\n\n![Absente](images/x.png)\n\n![Le bus](images/bus.jpg)',
    ),
    'guides/images/bus.jpg': await photo('jpeg', 'place'),
  });
  expect(problems).toEqual([]);
  expect(text(files, 'guide')).toContain('<img src="images/1.jpg" alt="Le &quot;bus&quot; &amp; co"/>');
  expect(text(files, 'guide')).toContain('<em>Loin</em>');
  expect(text(files, 'guide')).toContain('<em>Absente</em>');
  expect(Object.keys(files).filter((path) => path.includes('images'))).toEqual(['EPUB/images/1.jpg']);
  expect(files['EPUB/images/1.jpg']).not.toContain('Essai');
  expect(files['EPUB/livre.opf']).toContain('alternativeText');
});

it('is well-formed and inert whatever its text, its titles and the words of others say', () => {
  const bad = [...HOSTILE_MARKDOWN, ...SPECIFICATION].filter((hostile) => {
    const words = { titre: hostile, conseils: [{ conseil: hostile }], outils: [{ outil: hostile }] };
    const { problems } = openFirst({ 'guides/a.md': guide() }, (commons) => ({
      ...commons,
      guides: commons.guides.map((entry) => ({
        ...entry,
        value: { ...entry.value, ...words },
        texte: hostile,
      })),
    }));
    return problems.length > 0;
  });
  expect(bad).toEqual([]);
});

it('is dated by the newest change of what it holds, by the publication where git does not remember', () => {
  const files = {
    'pratiques/bus.md': pratique('', { titre: 'Le bus' }),
    'guides/a.md': guide({ initiatives: ['bus'] }),
  };
  const since = (date: string) => [
    { date, commit: 'a'.repeat(40), kind: 'creation' as const, sentences: [] },
  ];
  const remembered = openFirst(files, (commons) => ({
    ...commons,
    history: { state: 'complete' },
    guides: commons.guides.map((entry) => ({ ...entry, histoire: since('2026-01-02') })),
    pratiques: commons.pratiques.map((entry) => ({ ...entry, histoire: since('2026-03-04') })),
  }));
  expect(text(remembered.files, 'titre')).toContain('<dd>4 mars 2026</dd>');
  expect(text(remembered.files, 'sources')).toContain('<li>2 janvier 2026 : Fiche créée.</li>');
  expect(remembered.files['EPUB/livre.opf']).toContain('2026-03-04T00:00:00Z');
  const shallow = openFirst(files, (commons) => ({
    ...commons,
    history: { state: 'partielle', since: '2026-05-01' },
  }));
  expect(text(shallow.files, 'titre')).toContain('<dd>1er juin 2026</dd>');
  expect(text(shallow.files, 'sources')).toContain(
    'L’historique d’avant le 1er mai 2026 n’est pas connu ici.',
  );
});
