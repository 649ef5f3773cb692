/** The lines of a top-level property of a YAML text. */
export interface Block {
  key: string;
  /** Comments and blank lines above it. */
  lead: string;
  /** Its lines, with their ends. */
  text: string;
}

/**
 * A YAML mapping cut at its top-level properties; joined again it is the same text.
 * @returns undefined for a text of another shape, such as `{nom: a}`
 */
export function blocksOf(text: string): { blocks: Block[]; tail: string } | undefined {
  const blocks: Block[] = [];
  let lead = '';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const key = /^(?:"([^"\\]*)"|'([^']*)'|([^\s#'"[\]{},&*!|>%@`-][^\s:#]*)) *:(?:\s|$)/.exec(line);
    const current = blocks.at(-1);
    if (key) {
      blocks.push({ key: key[1] ?? key[2] ?? key[3]!, lead, text: line });
      lead = '';
    } else if (/^(?:#.*)?\s*$/.test(line)) lead += line;
    else if (current && /^[ -]/.test(line)) {
      current.text += lead + line;
      lead = '';
    } else return undefined;
  }
  return { blocks, tail: lead };
}
