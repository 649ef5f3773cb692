import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Pointer } from './locate.ts';
import { positionStart, treeOf, type YamlTree } from './yaml-tree.ts';

/** A comment of a YAML text. */
export interface YamlComment {
  /** From `#` to the end of its line. */
  text: string;
  /** The value it speaks of: the one below a comment that has its line, the one beside another; the root at the end. */
  pointer: Pointer;
  /** Does it follow something on its line? */
  beside: boolean;
}

/** A value and where its line begins to speak of it. */
interface Place {
  pointer: Pointer;
  offset: number;
}

/**
 * The comments of a YAML text, in their order. A `#` inside a value is no comment.
 * @param text a text that `parseYaml` accepted, `\n` line ends
 */
export function commentsOf(text: string): YamlComment[] {
  if (!text.includes('#')) return [];
  const tree = treeOf(text);
  const places: Place[] = [];
  walk(text, tree, tree.root, [], places);
  return commentOffsets(text, tree).map((offset) => {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const beside = text.slice(lineStart, offset).trim() !== '';
    const owner = beside
      ? places.findLast((place) => place.offset < offset)
      : places.find((place) => place.offset > offset);
    const end = text.indexOf('\n', offset);
    return {
      text: text.slice(offset, end < 0 ? text.length : end).trimEnd(),
      pointer: owner?.pointer ?? [],
      beside,
    };
  });
}

/** Every key and every item, in the text's order, an item before what it holds. */
function walk(text: string, tree: YamlTree, node: number, pointer: Pointer, places: Place[]): void {
  for (const [index, { key, value }] of tree.children(node).entries()) {
    const own = [...pointer, key === undefined ? index : tree.textOf(key)];
    const offset = positionStart(text, tree.events[key ?? value]);
    if (offset >= 0) places.push({ pointer: own, offset });
    walk(text, tree, value, own, places);
  }
}

/** Offsets of `#` at the beginning of a line or after a space, outside of every value. */
function commentOffsets(text: string, tree: YamlTree): number[] {
  const spans = scalarSpans(tree);
  const found: number[] = [];
  for (const { index } of text.matchAll(/(?<=^|\s)#/gm)) {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const last = found.at(-1);
    // The rest of a line belongs to its first comment.
    if (last !== undefined && last >= lineStart) continue;
    if (!spans.some(({ start, end }) => start <= index && index < end)) found.push(index);
  }
  return found;
}

function scalarSpans({ events }: YamlTree): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    // A block's last line may be followed by its line end only.
    spans.push({
      start: event.valueStart,
      end: Math.max(event.valueEnd, event.valueStart + (isBlock ? 0 : 1)),
    });
  }
  return spans;
}
