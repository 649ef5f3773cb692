import { positionStart, treeOf } from './yaml-tree.ts';

export type Pointer = readonly (string | number)[];

/**
 * Offset of a value (or of the key that names it) in a YAML text. Where the pointer leads to nothing (a missing
 * property), the offset of the deepest parent that exists.
 * @param text a text that `parseYaml` accepted
 */
export function offsetOf(text: string, pointer: Pointer, target: 'key' | 'value' = 'value'): number {
  const tree = treeOf(text);
  let node = tree.root;
  let best = positionStart(text, tree.events[node]);
  for (const [depth, step] of pointer.entries()) {
    const child = tree.child(node, step);
    if (!child) break;
    const keyStart = child.key === undefined ? -1 : positionStart(text, tree.events[child.key]);
    const valueStart = positionStart(text, tree.events[child.value]);
    const wantsKey = valueStart < 0 || (depth === pointer.length - 1 && target === 'key');
    best = wantsKey && keyStart >= 0 ? keyStart : valueStart >= 0 ? valueStart : best;
    node = child.value;
  }
  return Math.max(0, best);
}
