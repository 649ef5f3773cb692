/** A Markdown file cut in two. */
export interface FrontMatter {
  yaml: string;
  /** Offset of the YAML in the text. */
  yamlStart: number;
  body: string;
  /** Offset of the body in the text. */
  bodyStart: number;
}

/**
 * Cuts a Markdown file at its `---` lines. The front matter is always YAML and always read by our reader:
 * the usual packages evaluate JavaScript front matter and turn `01000` into 512.
 * @returns undefined when the text does not begin with a closed front matter
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) return undefined;
  const yamlStart = open[0].length;
  const close = /^---[ \t]*$/gm;
  close.lastIndex = yamlStart;
  const end = close.exec(text);
  if (!end) return undefined;
  const afterFence = end.index + end[0].length;
  const bodyStart = afterFence + (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(afterFence))?.[0].length ?? 0);
  return {
    yaml: text.slice(yamlStart, end.index),
    yamlStart,
    body: text.slice(bodyStart).replace(/\r\n?/g, '\n').trimEnd(),
    bodyStart,
  };
}
