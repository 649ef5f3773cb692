import { type CheckIndex, pathOfFolder } from './check-index.ts';
import type { KnownCommons } from './index-source.ts';
import type { KnownEntry } from './known-entry.ts';
import { NotLoaded } from './not-loaded.ts';

/** @param loaded folder → its entries; a folder that exists and is not there makes answers throw NotLoaded */
export function knownFrom(
  { dossiers, autres }: Pick<CheckIndex, 'dossiers' | 'autres'>,
  loaded: ReadonlyMap<string, readonly KnownEntry[]>,
): KnownCommons {
  const folders = new Set(dossiers);
  const others = new Set(autres);
  return {
    entries(folder) {
      if (!folders.has(folder)) return [];
      const entries = loaded.get(folder);
      if (!entries) throw new NotLoaded(pathOfFolder(folder));
      return entries;
    },
    hasOther: (path) => others.has(path),
  };
}
