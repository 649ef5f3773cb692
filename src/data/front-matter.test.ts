import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

/** gray-matter, given our reader instead of its own. */
function withGrayMatter(text: string): { data: unknown; body: string } {
  const parse = (yaml: string): object => {
    const result = parseYaml(yaml);
    return 'value' in result ? result.value : {};
  };
  const { data, content } = matter(text, { engines: { yaml: { parse, stringify: () => '' } } });
  return { data, body: content.trim() };
}

it.each([
  '---\na: 01000\nb: 2024-01-02\n---\nTexte\n',
  '---\na: b\n---\n\n\nTexte\n\n---\n\nSuite\n',
  '---\r\na: b\r\n---\r\nTexte\r\n',
])('cuts where gray-matter does: %j', (text) => {
  const parts = splitFrontMatter(text);
  const result = parseYaml(parts?.yaml ?? '');
  expect({ data: 'value' in result && result.value, body: parts?.body }).toEqual(withGrayMatter(text));
});

it('does not run front matter in JavaScript', () => {
  expect(splitFrontMatter('---js\nprocess.exit(1)\n---\n')).toBeUndefined();
});
