import { expect, test } from 'vitest';
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
