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

/** Length of a fence. */
const FENCE = 3;

/**
 * Cuts a Markdown file at its `---` lines where the package gray-matter cuts it (front-matter.test.ts compares them).
 * The package itself is not used: it needs Node's buffers, and its engines turn `01000` into 512, dates into Date
 * objects and can run JavaScript.
 * @returns undefined when the text does not begin with a closed YAML front matter
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!OPENING.test(text) || !CLOSING.test(text.slice(FENCE))) return undefined;
  const fence = text.indexOf('\n---', FENCE);
  const end = fence < 0 ? text.length : fence;
  const content = fence < 0 ? '' : text.slice(fence + 1 + FENCE).replace(/^\r?\n?/, '');
  return {
    yaml: text.slice(FENCE, end),
    yamlStart: FENCE,
    body: content.replace(/\r\n?/g, '\n').trim(),
    bodyStart: text.length - content.trimStart().length,
  };
}
