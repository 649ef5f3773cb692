import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

it.each([
  ['---\na: "01000"\nb: 2024-01-02\n---\nTexte\n', { a: '01000', b: '2024-01-02' }, 'Texte'],
  ['---\na: b\n---\n\n\nTexte\n\n---\n\nSuite\n', { a: 'b' }, 'Texte\n\n---\n\nSuite'],
  ['---\r\na: b\r\n---\r\nTexte\r\nSuite\r\n', { a: 'b' }, 'Texte\nSuite'],
  ['--- \na: b\n---', { a: 'b' }, ''],
])('cuts %j, and our reader reads what is above', (text, value, body) => {
  const parts = splitFrontMatter(text);
  expect(parseYaml(parts?.yaml ?? '')).toEqual({ value });
  expect(parts?.body).toBe(body);
});

it('says where each part stands in the text', () => {
  const text = '---\ntitre: Oui\n---\n\nTexte\n';
  const parts = splitFrontMatter(text);
  expect(text.slice(parts?.yamlStart).startsWith(parts?.yaml ?? '?')).toBe(true);
  expect(text.slice(parts?.bodyStart)).toBe('Texte\n');
});

it.each(['---js\nprocess.exit(1)\n---\n', '---json\n{"a": 1}\n---\n', '---\na: b\n', 'Texte\n', ''])(
  'takes %j for no front matter: nothing is run, nothing is guessed',
  (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  },
);

it('cuts where gray-matter cuts, whatever the lines', () => {
  const piece = fc.constantFrom(
    '---',
    '--- ',
    '----',
    '---x',
    'a: b',
    '# note',
    '',
    ' ',
    'Texte',
    '\u00a0',
    'é: "---"',
  );
  const end = fc.constantFrom('\n', '\r\n');
  const text = fc
    .array(fc.tuple(piece, end))
    .map((lines) => `---\n${lines.map(([line, ending]) => line + ending).join('')}`);
  fc.assert(
    fc.property(text, (written) => {
      const parts = splitFrontMatter(written);
      fc.pre(parts !== undefined);
      const engines = { yaml: { parse: () => ({}), stringify: () => '' } };
      const cut = matter(written, { language: 'yaml', engines });
      expect(parts?.yaml).toBe(cut.matter);
      expect(parts?.body).toBe(cut.content.replace(/\r\n?/g, '\n').trim());
    }),
    { numRuns: 500 },
  );
});
