import type { Pointer } from './locate.ts';
import type { Position } from './position.ts';

/**
 * Place of a value (or of the key that names it) in a text that the plain reader understood: every key begins its line
 * or follows `- `, so that indentation alone leads there. Far cheaper than reading the text a second time.
 * Where the pointer leads to nothing, the place of the deepest parent that exists.
 */
export function locatePlain(text: string, pointer: Pointer, target: 'key' | 'value' = 'value'): Position {
  const lines = text.split('\n');
  let here: Node = { line: nextContent(lines, 0), column: 0, key: 0 };
  for (const [depth, step] of pointer.entries()) {
    const child = typeof step === 'number' ? itemAt(lines, here, step) : propertyOf(lines, here, step);
    if (!child) break;
    here = child;
    if (depth === pointer.length - 1 && target === 'key' && child.isProperty)
      return { line: child.keyLine + 1, column: child.key + 1 };
  }
  return { line: here.line + 1, column: here.column + 1 };
}

/** Where a value begins. */
interface Node {
  line: number;
  column: number;
  /** Column of the key that names it. */
  key: number;
}

type Child = Node & { keyLine: number; isProperty: boolean };

function propertyOf(
  lines: readonly string[],
  { line: start, column: indent }: Node,
  name: string,
): Child | undefined {
  for (let line = start; line < lines.length; line++) {
    const text = lines[line] ?? '';
    // On its first line a mapping may stand behind `- `.
    const own = line === start ? indent : indentOf(text);
    if (text === '' || own > indent || text.charCodeAt(own) === 35) continue;
    if (own < indent) return undefined;
    if (!text.startsWith(`${name}:`, indent)) continue;
    const after = indent + name.length + 1;
    if (after < text.length) return { line, column: after + 1, key: indent, keyLine: line, isProperty: true };
    const below = nextContent(lines, line + 1);
    return {
      line: below,
      column: indentOf(lines[below] ?? ''),
      key: indent,
      keyLine: line,
      isProperty: true,
    };
  }
  return undefined;
}

function itemAt(
  lines: readonly string[],
  { line: start, column: indent }: Node,
  index: number,
): Child | undefined {
  let item = -1;
  for (let line = start; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const own = indentOf(text);
    if (text === '' || own > indent || text.charCodeAt(own) === 35) continue;
    if (own < indent || !text.startsWith('- ', indent)) return undefined;
    if (++item === index) return { line, column: indent + 2, key: indent, keyLine: line, isProperty: false };
  }
  return undefined;
}

function nextContent(lines: readonly string[], from: number): number {
  let line = from;
  while (line < lines.length - 1 && /^ *(?:#|$)/.test(lines[line] ?? '')) line++;
  return line;
}

function indentOf(text: string): number {
  let indent = 0;
  while (text.charCodeAt(indent) === 32) indent++;
  return indent;
}
