import { resolveNode, type SchemaName, type SchemaNode } from '../data/schema-files.ts';

/** Blocks stand in blocks, no deeper than this. */
const DEEPEST = 4;

const known = new WeakMap<SchemaNode, SchemaNode>();

/** A part of a schema with its references followed, also inside: it can then be read without the schema around it. */
export function unfold(name: SchemaName, node: SchemaNode | undefined): SchemaNode | undefined {
  if (!node) return undefined;
  const before = known.get(node);
  if (before) return before;
  const whole = follow(name, node, DEEPEST);
  known.set(node, whole);
  return whole;
}

function follow(name: SchemaName, written: SchemaNode, depth: number): SchemaNode {
  const node = resolveNode(name, written) ?? {};
  if (depth === 0) return node;
  const { items, properties } = node;
  return {
    ...node,
    ...(items && { items: follow(name, items, depth - 1) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, follow(name, child, depth - 1)]),
      ),
    }),
  };
}
