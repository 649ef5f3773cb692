import type { Pointer } from '../../data/read.ts';
import { formatText, quoteText } from '../../data/scalar.ts';
import { type Written, writtenAt } from '../../data/span.ts';
import { parseYaml } from '../../data/yaml.ts';
import type { Repair } from '../repair.ts';

/**
 * Makes one repair in a YAML text, touching nothing else.
 * @returns undefined where the way the value is written does not allow it
 */
export function applyRepair(text: string, repair: Repair): string | undefined {
  const written = writtenAt(text, repair.pointer);
  const changed = written && change(text, repair, written);
  return changed !== undefined && 'value' in parseYaml(changed) ? changed : undefined;
}

function change(text: string, repair: Repair, written: Written): string | undefined {
  switch (repair.kind) {
    case 'set':
      return written.scalar && splice(text, written.scalar, scalarOf(text, repair.value, written));
    case 'quote':
      return (
        written.scalar &&
        splice(text, written.scalar, quoteText(text.slice(written.scalar.start, written.scalar.end)))
      );
    case 'rename':
      return written.key && splice(text, written.key, repair.to);
    case 'remove':
      return written.inFlow ? removeFlowItem(text, repair.pointer) : removeLines(text, written);
    case 'add':
      return addLine(text, repair, written);
    case 'swap':
      return swap(text, repair);
  }
}

function splice(text: string, { start, end }: { start: number; end: number }, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function scalarOf(
  text: string,
  value: string | number | boolean | readonly string[],
  written: Written,
): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    const plain = formatText(value, '');
    return written.inFlow || plain.includes('\n') ? quoteText(value) : plain;
  }
  if (written.inFlow || !written.key) return `[${value.map(quoteText).join(', ')}]`;
  const indent = ' '.repeat(columnOf(text, written.key.start) + 2);
  return value.map((item) => `\n${indent}- ${formatText(item, `${indent}    `)}`).join('');
}

/** Removes a property or an item that begins its line, and the deeper lines below. */
function removeLines(text: string, written: Written): string | undefined {
  const from = written.key?.start ?? written.start;
  if (from < 0) return undefined;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const before = text.slice(lineStart, from);
  const isItem = written.key === undefined;
  if (isItem ? !/^ *- ["']?$/.test(before) : !/^ *$/.test(before)) return undefined;
  const column = isItem ? before.indexOf('-') : before.length;
  let end = nextLine(text, lineStart);
  while (end < text.length && isDeeper(text, end, column, isItem)) end = nextLine(text, end);
  return text.slice(0, lineStart) + text.slice(end);
}

/** Removes an item between brackets, with the comma before it. */
function removeFlowItem(text: string, pointer: Pointer): string | undefined {
  const index = pointer.at(-1);
  if (typeof index !== 'number' || index === 0) return undefined;
  const before = writtenAt(text, [...pointer.slice(0, -1), index - 1])?.scalar;
  const item = writtenAt(text, pointer)?.scalar;
  return before && item && splice(text, { start: before.end, end: item.end }, '');
}

function isDeeper(text: string, lineStart: number, column: number, isItem: boolean): boolean {
  const line = text.slice(lineStart, nextLine(text, lineStart) - 1);
  if (line.trim() === '') return false;
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return indent > column || (!isItem && indent === column && line.startsWith('- ', indent));
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Adds a property to a mapping, after its last one-line property. */
function addLine(
  text: string,
  repair: Extract<Repair, { kind: 'add' }>,
  { keys, isFlow }: Written,
): string | undefined {
  if (keys.includes(repair.key)) return undefined;
  for (const key of keys.toReversed()) {
    const sibling = writtenAt(text, [...repair.pointer, key]);
    if (!sibling?.key || !sibling.scalar) continue;
    if (isFlow || sibling.inFlow)
      return splice(
        text,
        { start: sibling.scalar.end, end: sibling.scalar.end },
        `, ${repair.key}: ${quoteText(repair.value)}`,
      );
    const lineEnd = text.indexOf('\n', sibling.scalar.end);
    const at = lineEnd < 0 ? text.length : lineEnd;
    const indent = ' '.repeat(columnOf(text, sibling.key.start));
    return splice(text, { start: at, end: at }, `\n${indent}${repair.key}: ${quoteText(repair.value)}`);
  }
  return undefined;
}

function swap(text: string, { pointer, keys }: Extract<Repair, { kind: 'swap' }>): string | undefined {
  const [a, b] = keys.map((key) => writtenAt(text, [...pointer, key])?.scalar);
  if (!a || !b) return undefined;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const swapped = splice(text, second, text.slice(first.start, first.end));
  return splice(swapped, first, text.slice(second.start, second.end));
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
