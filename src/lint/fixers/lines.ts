import { slipAfterName, slipInValue } from '../../data/line-slips.ts';
import { readEntry } from '../../data/read.ts';

/** More slips than a file has lines of its own: each round mends one. */
const MAX_ROUNDS = 50;

/**
 * Mends the lines that keep a file from being read (a space after a colon, quotes around a value), when it can be
 * read afterwards; else leaves the text as it is.
 */
export function fixLines(path: string, text: string): string {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { value, problems } = readEntry(path, current);
    if (value !== undefined) return current;
    const mended = mendLine(current, (problems[0]?.line ?? 1) - 1);
    if (mended === undefined) return text;
    current = mended;
  }
  return text;
}

/** @param index of the line that the reader named, 0-based */
function mendLine(text: string, index: number): string | undefined {
  const lines = text.split('\n');
  const line = lines[index] ?? '';
  const slip = slipInValue(line) ?? slipAfterName(line);
  return slip && lines.with(index, slip.line).join('\n');
}
