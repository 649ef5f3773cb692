import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, collections } from '../data/collections.ts';
import { allEntries, type Entry, pathOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { readEntry } from '../data/read.ts';
import { readBytes } from '../data/read-bytes.ts';
import type { IndexSource } from './commons-index.ts';
import { needlesOf } from './needles.ts';

/**
 * Index source over a data folder. Where only some files were loaded, the others of a folder that may concern them are
 * read when they are asked for, and never checked.
 */
export function sourceOf(commons: Commons): IndexSource {
  const loaded = new Map<string, Entry<unknown>[]>();
  const known = new Map<string, Entry<unknown>>();
  for (const entry of allEntries(commons)) {
    known.set(entry.path, entry);
    const folder = folderOf(entry.collection, entry.id);
    const list = loaded.get(folder);
    if (list) list.push(entry);
    else loaded.set(folder, [entry]);
  }
  const hasFile = (path: string): boolean => !path.startsWith('..') && existsSync(join(commons.dir, path));
  const listed = new Map<string, readonly string[]>();
  const idsNear = (collection: Collection, id: string): readonly string[] => {
    const folder = folderOf(collection, id);
    let ids = listed.get(folder);
    if (!ids) {
      ids = listIds(commons.dir, collection, folder);
      listed.set(folder, ids);
    }
    return ids;
  };
  let needles: readonly Buffer[] | undefined;
  return {
    has: (collection, id) => known.has(pathOf(collection, id)) || hasFile(pathOf(collection, id)),
    read: (collection, id) => known.get(pathOf(collection, id)) ?? readUnchecked(commons.dir, collection, id),
    idsNear,
    folder(collection, id) {
      const own = loaded.get(folderOf(collection, id)) ?? [];
      if (!commons.only) return own;
      needles ??= needlesOf(allEntries(commons));
      const others = idsNear(collection, id).filter((other) => !known.has(pathOf(collection, other)));
      return [
        ...own,
        ...others.flatMap((other) => readConcerned(commons.dir, collection, other, needles ?? [])),
      ];
    },
    hasFile,
    sizeOf: (path) =>
      path.startsWith('..') ? undefined : statSync(join(commons.dir, path), { throwIfNoEntry: false })?.size,
  };
}

/** The entry, when its file holds one of the needles: the others are not worth reading as YAML. */
function readConcerned(
  dir: string,
  collection: Collection,
  id: string,
  needles: readonly Buffer[],
): Entry<unknown>[] {
  const concerned = (bytes: Buffer): boolean => needles.some((needle) => bytes.includes(needle));
  return [readUnchecked(dir, collection, id, concerned) ?? []].flat();
}

/** An entry that was not loaded, never checked. @param isWanted tells by its bytes whether it is worth reading as YAML */
function readUnchecked(
  dir: string,
  collection: Collection,
  id: string,
  isWanted: (bytes: Buffer) => boolean = () => true,
): Entry<unknown> | undefined {
  const path = pathOf(collection, id);
  if (path.includes('..') || !existsSync(join(dir, path))) return undefined;
  try {
    const bytes = Buffer.from(readBytes(join(dir, path)));
    if (!isWanted(bytes)) return undefined;
    const { value } = readEntry(path, bytes);
    return value === undefined ? undefined : { collection, id, path, value };
  } catch {
    // A file that cannot be opened is told when the whole is checked.
    return undefined;
  }
}

function listIds(dir: string, collection: Collection, folder: string): string[] {
  const { ending } = collections[collection];
  const place = join(dir, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .sort();
  const prefix = folder === collection ? '' : `${folder.slice(collection.length + 1)}/`;
  return names.map((name) => prefix + name.slice(0, -ending.length));
}

/** Folder of an identifier, below the data folder: `lieux/29`, `pratiques`. */
function folderOf(collection: Collection, id: string): string {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? collection : `${collection}/${id.slice(0, slash)}`;
}
