import { type Collection, isCollection } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import type { Pointer } from './locate.ts';
import { resolveNode, type SchemaNode, schemas } from './schema-files.ts';

/** An identifier that an entry cites, and where it stands in the file. */
export interface Reference {
  pointer: Pointer;
  collection: Collection;
  id: string;
}

/** Where a collection's schema says that an identifier stands: property names, `*` for each item of a list. */
interface ReferencePath {
  steps: readonly string[];
  collection: Collection;
}

const paths = new Map<Collection, readonly ReferencePath[]>();

/** Every identifier an entry cites (`x-reference` in its schema), in the schema's order. Ill-formed parts are skipped. */
export function referencesOf({ collection, value }: Pick<AnyEntry, 'collection' | 'value'>): Reference[] {
  const found: Reference[] = [];
  for (const path of pathsOf(collection)) follow(value, path, 0, [], found);
  return found;
}

/** The collections that entries of a collection may cite. */
export function citedBy(collection: Collection): readonly Collection[] {
  return [...new Set(pathsOf(collection).map((path) => path.collection))];
}

function pathsOf(collection: Collection): readonly ReferencePath[] {
  let known = paths.get(collection);
  if (!known) {
    known = searchNode(collection, schemas[collection], []);
    paths.set(collection, known);
  }
  return known;
}

function searchNode(
  name: Collection,
  node: SchemaNode | undefined,
  steps: readonly string[],
): ReferencePath[] {
  const own = resolveNode(name, node);
  if (!own) return [];
  const target = own['x-reference'];
  if (target !== undefined && isCollection(target)) return [{ steps, collection: target }];
  return [
    ...searchNode(name, own.items, [...steps, '*']),
    ...Object.entries(own.properties ?? {}).flatMap(([key, child]) =>
      searchNode(name, child, [...steps, key]),
    ),
  ];
}

function follow(
  value: unknown,
  path: ReferencePath,
  depth: number,
  pointer: Pointer,
  found: Reference[],
): void {
  const step = path.steps[depth];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ pointer, collection: path.collection, id: value });
  } else if (step === '*') {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) follow(item, path, depth + 1, [...pointer, index], found);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    follow((value as Record<string, unknown>)[step], path, depth + 1, [...pointer, step], found);
  }
}
