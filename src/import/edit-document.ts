import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { type SchemaName, schemas } from '../data/schema-files.ts';

/** A change to a mapping of the file: its key, or two; undefined takes the key away. */
export interface Change {
  path: readonly string[];
  value: unknown;
}

/** A YAML text after changes: only the changed values move, and comments stay. */
export function editDocument(name: SchemaName, text: string, changes: readonly Change[]): string {
  const doc = parseDocument(text);
  if (!isMap(doc.contents)) return text;
  for (const { path, value } of changes) {
    const parent = doc.getIn(path.slice(0, -1), true);
    const order = (of: readonly string[]): string[] => orderOf(name, of);
    if (value === undefined) {
      if (!doc.hasIn(path)) continue;
      doc.deleteIn(path);
      if (path.length > 1 && isMap(parent) && parent.items.length === 0) doc.deleteIn(path.slice(0, -1));
    } else if (doc.hasIn(path)) doc.setIn(path, value);
    else if (isMap(parent)) insert(parent, order(path), path.at(-1)!, doc.createPair(path.at(-1)!, value));
    else insert(doc.contents, order([path[0]!]), path[0]!, doc.createPair(path[0]!, { [path[1]!]: value }));
  }
  return doc.toString({ lineWidth: 100 });
}

/** Puts a new key where the schema's order wants it. */
function insert(map: YAMLMap, order: readonly string[], key: string, pair: YAMLMap['items'][number]): void {
  const rank = (name: unknown): number => order.indexOf(String(isScalar(name) ? name.value : name));
  const place = map.items.findIndex((item) => rank(item.key) > rank(key));
  map.items.splice(place < 0 ? map.items.length : place, 0, pair);
}

/** Keys beside the last one of a path, in the schema's order. */
function orderOf(name: SchemaName, path: readonly string[]): string[] {
  let node = schemas[name];
  for (const key of path.slice(0, -1)) node = node?.properties?.[key] ?? {};
  return Object.keys(node?.properties ?? {});
}
