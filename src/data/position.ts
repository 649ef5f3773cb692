/** A place in a text, 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** Line and column of an offset; `\r\n`, `\n` and `\r` end a line. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index++) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    if (index >= offset) break;
    line++;
    lineStart = index + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
