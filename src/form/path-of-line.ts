import type { Path } from './value.ts';

/**
 * Where a line stands in a file as we write them: its property, the blocks and the items of lists around it. Only lines
 * less indented than what was found are looked at, so that no text is taken for a property.
 * @param line 1-based
 */
export function pathOfLine(text: string, line: number): Path {
  const lines = text.split('\n');
  const path: (string | number)[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
    const [, space = '', dashes = '', key] =
      /^( *)((?:- )*)(?:([\w-]+|"[^"]*"):(?= |$))?/.exec(lines[at]!) ?? [];
    const indent = space.length + dashes.length;
    if (key !== undefined && indent < limit) {
      path.unshift(key.replace(/^"|"$/g, ''));
      limit = indent;
    }
    if (dashes && space.length < limit && lines[at]!.trim() !== '') {
      path.unshift(itemsBefore(lines, at, space.length));
      limit = space.length;
    }
    if (limit === 0) break;
  }
  return path;
}

/** How many items of the same list stand above a line. */
function itemsBefore(lines: readonly string[], line: number, indent: number): number {
  let count = 0;
  for (let at = line - 1; at >= 0; at--) {
    const text = lines[at]!;
    const depth = text.length - text.trimStart().length;
    if (text.trim() === '' || depth > indent) continue;
    if (depth < indent || !text.startsWith('- ', indent)) break;
    count += 1;
  }
  return count;
}
