import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, type Entry, endings, entryOf } from '../data/entry.ts';
import { type Commons, readFile } from '../data/load.ts';
import type { IndexSource } from './commons-index.ts';

/**
 * Index source over a data folder. Where only some files were loaded, the others of a folder are read when they are
 * asked for, and never checked.
 */
export function sourceOf(commons: Commons): IndexSource {
  const loaded = new Map<string, Entry<unknown>[]>();
  for (const entry of [...commons.lieux, ...commons.pratiques]) {
    const folder = folderKey(entry.collection, entry.id);
    const list = loaded.get(folder);
    if (list) list.push(entry);
    else loaded.set(folder, [entry]);
  }
  const ids: Partial<Record<Collection, ReadonlySet<string>>> = {};
  return {
    ids: (collection) => (ids[collection] ??= idsOf(commons.paths(), collection)),
    folder(collection, id) {
      const key = folderKey(collection, id);
      return commons.only ? readFolder(commons, key, loaded.get(key) ?? []) : (loaded.get(key) ?? []);
    },
    hasFile: (path) => !path.startsWith('..') && existsSync(join(commons.dir, path)),
  };
}

function readFolder(commons: Commons, folder: string, known: readonly Entry<unknown>[]): Entry<unknown>[] {
  const entries = [...known];
  const paths = new Set(known.map(({ path }) => path));
  for (const path of commons.paths()) {
    const place = entryOf(path);
    if (!place || paths.has(path) || folderKey(place.collection, place.id) !== folder) continue;
    const { value } = readFile(commons.dir, path);
    if (value !== undefined) entries.push({ ...place, path, value });
  }
  return entries;
}

function idsOf(paths: readonly string[], collection: Collection): Set<string> {
  const from = collection.length + 1;
  const ending = endings[collection];
  const own = paths.filter((path) => path.startsWith(`${collection}/`) && path.endsWith(ending));
  return new Set(own.map((path) => path.slice(from, -ending.length)));
}

function folderKey(collection: Collection, id: string): string {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? collection : `${collection}/${id.slice(0, slash)}`;
}
