import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { HOSTILE_MARKDOWN, SPECIFICATION } from '../../tests/support/hostile-markdown.ts';
import { inFolder } from '../lint/testing.ts';
import { photo } from '../pictures/pictures.testing.ts';
import { renderMarkdown } from './markdown.ts';

test('HTML is shown as text', () => {
  expect(renderMarkdown('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
});

test('a script address never becomes a link', () => {
  expect(renderMarkdown('[x](javascript:alert(1))')).not.toContain('<a');
});

test('links out say so, and bare addresses become links', () => {
  expect(renderMarkdown('https://exemple.invalid/')).toContain('rel="noopener nofollow external"');
});

test('an image from elsewhere is replaced by its description', () => {
  expect(renderMarkdown('![Un "bus"](https://exemple.invalid/bus.png)')).toBe(
    '<p><em>Un &quot;bus&quot;</em></p>\n',
  );
  expect(renderMarkdown('![Un bus](/images/bus.png)')).toContain('<img src="/images/bus.png" alt="Un bus"');
});

test('a title in the text stays below the title of the page', () => {
  expect(renderMarkdown('# Titre')).toBe('<h2>Titre</h2>\n');
});

test('links and pictures of a text lead where they are shown', () => {
  expect(renderMarkdown('[a](b.md) [c](../lieux/29/x.yaml#horaires)', 'pratiques')).toBe(
    '<p><a href="/pratiques/b/">a</a> <a href="/lieux/29/x/#horaires">c</a></p>\n',
  );
  expect(renderMarkdown('![Un bus](images/bus.png)', 'pratiques')).toContain(
    'src="/pratiques/images/bus.png"',
  );
  expect(renderMarkdown('![Un bus](images/bus.svg)', 'pratiques')).toBe('<p><em>Un bus</em></p>\n');
});

test('a picture keeps its room, and one that is not published leaves its description', async () => {
  const files = { 'pratiques/images/bus.png': await photo('png', 'place') };
  inFolder(files, (dir) => {
    const render = (name: string) =>
      renderMarkdown(`![Un bus](images/${name})`, 'pratiques', { commun: { nom: 'x' }, dir });
    expect(render('bus.png')).toBe(
      '<p><img src="/pratiques/images/bus.png" alt="Un bus" width="12" height="8" loading="lazy"></p>\n',
    );
    expect(render('absent.png')).toBe('<p><em>Un bus</em></p>\n');
  });
});

/** What Markdown itself writes, and nothing else. */
const ELEMENTS = new Set(
  'p em strong s a img ul ol li h2 h3 h4 h5 h6 blockquote hr br pre code table thead tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set([
  'href',
  'title',
  'rel',
  'src',
  'alt',
  'loading',
  'width',
  'height',
  'class',
  'style',
  'start',
]);

test.each(HOSTILE_MARKDOWN.map((text) => [text]))('%j renders inert', (text) => {
  expect(harmIn(renderMarkdown(text, 'pratiques'))).toEqual([]);
});

test('the specification’s own examples of markup, links, addresses and pictures render inert', () => {
  expect(SPECIFICATION.length).toBeGreaterThan(200);
  expect(SPECIFICATION.filter((text) => harmIn(renderMarkdown(text, 'pratiques')).length > 0)).toEqual([]);
});

/** What markup holds that Markdown does not write. */
function harmIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(key)) found.push(`${name} ${key}`);
        if (key === 'href' && !/^(?:https?:|mailto:|tel:|\/|#)/i.test(value)) found.push(`${name} ${value}`);
        if (key === 'src' && !/^\/[^/\\]/.test(value)) found.push(`${name} ${value}`);
        if (key === 'style' && !/^text-align:(?:left|right|center)$/.test(value))
          found.push(`${name} ${value}`);
      }
    },
    oncomment: (data) => void found.push(`<!--${data}`),
    onprocessinginstruction: (name) => void found.push(name),
  });
  parser.end(html);
  return found;
}

test('an entry of a collection that is switched off is named without a link', () => {
  const commun = { nom: 'Essai', modules: { manques: false } };
  const text = '[Samedi](../manques/29/samedi.yaml) et [Bus](../lieux/29/bus.yaml)';
  expect(renderMarkdown(text, 'pratiques', { commun, dir: '/nonexistent' })).toBe(
    '<p><a>Samedi</a> et <a href="/lieux/29/bus/">Bus</a></p>\n',
  );
});
