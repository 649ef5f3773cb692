import { createRequire } from 'node:module';
import type grayMatter from 'gray-matter';

/** A Markdown file cut in two. */
export interface FrontMatter {
  yaml: string;
  /** Offset of the YAML in the text. */
  yamlStart: number;
  body: string;
  /** Offset of the body in the text. */
  bodyStart: number;
}

/** A first line that opens a YAML front matter, and nothing that gray-matter would take for another language. */
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*$/m;

let matter: typeof grayMatter | undefined;

/**
 * Cuts a Markdown file at its `---` lines with gray-matter, which is loaded when the first one comes (30 ms that a check
 * of one lieu need not spend). It only cuts: its engines, which turn `01000` into 512, dates into Date objects and can
 * run JavaScript, are replaced by one that reads nothing; our own reader reads the YAML.
 * @returns undefined when the text does not begin with a closed YAML front matter
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!OPENING.test(text) || !CLOSING.test(text.slice(3))) return undefined;
  matter ??= createRequire(import.meta.url)('gray-matter') as typeof grayMatter;
  const nothing = { parse: () => ({}), stringify: () => '' };
  const cut = matter(text, { language: 'yaml', engines: { yaml: nothing } });
  const yamlStart = text.indexOf(cut.matter, 3);
  const bodyStart = text.length - cut.content.trimStart().length;
  return {
    yaml: cut.matter,
    yamlStart,
    body: cut.content.replace(/\r\n?/g, '\n').trim(),
    bodyStart,
  };
}
