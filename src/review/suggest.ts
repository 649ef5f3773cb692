import type { Suggestion } from './review.ts';

/** Past this, comparing takes long and no one reads the suggestions. */
const MOST_LINES = 1500;
const MOST_HUNKS = 8;

/**
 * The replacements that lead from one text to another, each of whole lines that stand in the first.
 * Line ends are not told: forges write their own. Nothing where there is too much to suggest.
 */
export function suggestionsFor(path: string, before: string, after: string): Suggestion[] {
  const [old, recent] = [linesOf(before), linesOf(after)];
  if (old.length > MOST_LINES || recent.length > MOST_LINES) return [];
  const hunks = hunksBetween(old, recent);
  return hunks.length > MOST_HUNKS ? [] : hunks.map((hunk) => ({ path, ...anchored(hunk, old) }));
}

interface Hunk {
  /** Lines replaced: from `start`, 0-based, up to `end`, not included. */
  start: number;
  end: number;
  lines: string[];
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n');
}

/** A suggestion replaces lines: what is only added takes the line before it along, or the one after at the start. */
function anchored({ start, end, lines }: Hunk, old: readonly string[]): Omit<Suggestion, 'path'> {
  if (end > start) return { start: start + 1, end, lines };
  if (start > 0) return { start, end: start, lines: [old[start - 1]!, ...lines] };
  return { start: 1, end: 1, lines: [...lines, old[0] ?? ''] };
}

/** Where two lists of lines part, by their longest common subsequence. */
function hunksBetween(old: readonly string[], recent: readonly string[]): Hunk[] {
  const common = commonLengths(old, recent);
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  for (let i = 0, j = 0; i < old.length || j < recent.length; ) {
    if (i < old.length && j < recent.length && old[i] === recent[j]) {
      open = undefined;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { start: i, end: i, lines: [] };
      hunks.push(open);
    }
    const dropNext = j >= recent.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!);
    if (dropNext) open.end = ++i;
    else open.lines.push(recent[j++]!);
  }
  return hunks;
}

/** `[i][j]`: how many lines the texts from `i` and from `j` have in common, in order. */
function commonLengths(old: readonly string[], recent: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(recent.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = recent.length - 1; j >= 0; j--)
      table[i]![j] =
        old[i] === recent[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
