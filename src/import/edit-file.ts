import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { readEntry } from '../data/read.ts';
import { schemas } from '../data/schema-files.ts';
import type { Lieu } from '../data/types.generated.ts';
import { formatLieu } from '../data/write.ts';
import { canonical } from './managed-fields.ts';
import { memoryLines, withMemoryLines, withoutMemory } from './memory.ts';

/** A change to a mapping of the file: its key, or two; undefined takes the key away. */
export interface Change {
  path: readonly string[];
  value: unknown;
}

/**
 * The text of a lieu's file after changes. A file that stands as we write files is written anew; in any other, only the
 * changed values move, and comments stay.
 * @param before the entry's value as the text says it
 * @param after the value the new text must say
 */
export function editFile(text: string, before: Lieu, after: Lieu, changes: readonly Change[]): string {
  const bare = withoutMemory(text);
  const edited = bare === formatLieu(before) ? undefined : editDocument(bare, changes);
  const written = edited !== undefined && saysSame(edited, after) ? edited : formatLieu(after);
  return withMemoryLines(written, memoryLines(text));
}

function editDocument(text: string, changes: readonly Change[]): string {
  const doc = parseDocument(text);
  if (!isMap(doc.contents)) return text;
  for (const { path, value } of changes) {
    const parent = doc.getIn(path.slice(0, -1), true);
    if (value === undefined) {
      doc.deleteIn(path);
      if (path.length > 1 && isMap(parent) && parent.items.length === 0) doc.deleteIn(path.slice(0, -1));
    } else if (doc.hasIn(path)) doc.setIn(path, value);
    else if (isMap(parent)) insert(parent, orderOf(path), path.at(-1)!, doc.createPair(path.at(-1)!, value));
    else insert(doc.contents, orderOf([path[0]!]), path[0]!, doc.createPair(path[0]!, { [path[1]!]: value }));
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
function orderOf(path: readonly string[]): string[] {
  let node = schemas.lieux;
  for (const key of path.slice(0, -1)) node = node?.properties?.[key] ?? {};
  return Object.keys(node?.properties ?? {});
}

function saysSame(text: string, value: Lieu): boolean {
  const read = readEntry('lieux/00/lieu.yaml', text);
  return read.problems.length === 0 && canonical(read.value) === canonical(value);
}
