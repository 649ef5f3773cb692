import { type AnyEntry, type Collection, type Entry, entryOf, pathOf } from '../data/entry.ts';
import type { IndexSource } from '../lint/commons-index.ts';
import { folderOf } from './folder-of.ts';
import { type KnownEntry, knownEntry } from './known-entry.ts';

/** What is known of a data folder without it. */
export interface KnownCommons {
  /** The entries of a folder (`lieux/29`, `pratiques`), sorted; none where there is no such folder. May throw NotLoaded. */
  entries(folder: string): readonly KnownEntry[];
  /** Is there such a file or folder, which is no entry? May throw NotLoaded. */
  hasOther(path: string): boolean;
}

/** Index source over what was published of a commons, in which one entry is new or changed. */
export function sourceOver(known: KnownCommons, entry: AnyEntry): IndexSource {
  const own = knownEntry(entry);
  const home = folderOf(entry.collection, entry.id);
  const listed = new Map<string, ReadonlyMap<string, KnownEntry>>();
  const inFolder = (folder: string): ReadonlyMap<string, KnownEntry> => {
    let entries = listed.get(folder);
    if (!entries) {
      const others = known.entries(folder).filter(({ id }) => folder !== home || id !== own.id);
      const all = folder === home ? [own, ...others] : others;
      entries = new Map(all.map((each) => [each.id, each]));
      listed.set(folder, entries);
    }
    return entries;
  };
  const has = (collection: Collection, id: string): boolean => inFolder(folderOf(collection, id)).has(id);
  return {
    has,
    read(collection, id) {
      const known = inFolder(folderOf(collection, id)).get(id);
      return known && toEntry(collection, known);
    },
    idsNear: (collection, id) => [...inFolder(folderOf(collection, id)).keys()].sort(),
    folder: (collection, id) =>
      [...inFolder(folderOf(collection, id)).values()].map((each) => toEntry(collection, each)),
    hasFile(path) {
      const place = entryOf(path);
      return place ? has(place.collection, place.id) : known.hasOther(path);
    },
  };
}

function toEntry(collection: Collection, { id, ...value }: KnownEntry): Entry<unknown> {
  return { collection, id, path: pathOf(collection, id), value };
}
