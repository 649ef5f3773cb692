/** Line (0-based) of an offset in a Markdown body. */
export function bodyLineAt(body: string, offset: number): number {
  let line = 0;
  for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) line++;
  return line;
}

/** The lines of a Markdown body that are not inside a code block. */
export function proseLines(body: string): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  let fence = '';
  for (const [line, text] of body.split('\n').entries()) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    else if (fence === '') lines.push({ line, text: text.replace(/`[^`]*`/g, '') });
  }
  return lines;
}
