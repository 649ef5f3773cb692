import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { resolveNode, type SchemaName, type SchemaNode } from '../data/schema-files.ts';
import { isBlock, same } from '../diff/equal.ts';

/**
 * The lines of one property that has comments among them, once it says something else: only what differs moves.
 * @param text its lines, key included, as YAML of its own
 * @returns undefined when it is not such a text
 */
export function rewriteBlock(
  name: SchemaName,
  node: SchemaNode | undefined,
  text: string,
  value: unknown,
): string | undefined {
  const doc: Document = parseDocument(text);
  if (doc.errors.length || !isMap(doc.contents)) return undefined;
  const pair = doc.contents.items[0];
  if (!pair || doc.contents.items.length !== 1) return undefined;
  pair.value = settle({ doc, name }, pair.value as Node | null, node, value);
  return doc.toString({ lineWidth: 100 });
}

interface Setting {
  doc: Document;
  name: SchemaName;
}

/** The node that says `value`, as much of the old one kept as can be. */
function settle(setting: Setting, old: Node | null, schema: SchemaNode | undefined, value: unknown): Node {
  if (isMap(old) && isBlock(value)) return settleMap(setting, old, schema, value);
  if (isSeq(old) && Array.isArray(value)) return settleList(setting, old, schema, value);
  if (isScalar(old) && !isBlock(value) && !Array.isArray(value)) {
    if (old.value !== value) old.value = value;
    return old;
  }
  return setting.doc.createNode(value);
}

function settleMap(
  setting: Setting,
  map: YAMLMap,
  schema: SchemaNode | undefined,
  value: Record<string, unknown>,
): YAMLMap {
  const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);
  map.items = map.items.filter(({ key }) => Object.hasOwn(value, nameOf(key)));
  const order = Object.keys(schema?.properties ?? {});
  for (const [key, part] of Object.entries(value)) {
    const child = resolveNode(setting.name, schema?.properties?.[key]);
    const pair = map.items.find((item) => nameOf(item.key) === key);
    if (pair) pair.value = settle(setting, pair.value as Node | null, child, part);
    else {
      const rank = order.indexOf(key);
      const place = rank < 0 ? -1 : map.items.findIndex((item) => order.indexOf(nameOf(item.key)) > rank);
      map.items.splice(place < 0 ? map.items.length : place, 0, setting.doc.createPair(key, part));
    }
  }
  return map;
}

/** Items that say the same stay as they are written; one with the same `id`, else at the same place, is changed. */
function settleList(
  setting: Setting,
  list: YAMLSeq,
  schema: SchemaNode | undefined,
  value: readonly unknown[],
): YAMLSeq {
  const before = list.toJSON() as unknown[];
  const nodes = list.items as Node[];
  const child = resolveNode(setting.name, schema?.items);
  const equal = value.map((item) => before.findIndex((other) => same(other, item)));
  const used = new Set(equal);
  list.items = value.map((item, index) => {
    const found = equal[index]!;
    if (found >= 0) return nodes[found]!;
    const alike = before.findIndex((other, at) => !used.has(at) && idOf(other) === idOf(item) && idOf(item));
    const there = alike >= 0 ? alike : before.length === value.length && !used.has(index) ? index : -1;
    used.add(there);
    return settle(setting, there >= 0 ? nodes[there]! : null, child, item);
  });
  return list;
}

function idOf(item: unknown): string | undefined {
  return isBlock(item) && typeof item.id === 'string' ? item.id : undefined;
}
