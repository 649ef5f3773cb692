import type { Collection } from '../data/entry.ts';

/** Folder of an identifier, below the data folder: `lieux/29`, `pratiques`. */
export function folderOf(collection: Collection, id: string): string {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? collection : `${collection}/${id.slice(0, slash)}`;
}
