import { existsSync, readdirSync } from 'node:fs';
import { allEntries, entryOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Commun } from '../data/types.generated.ts';
import { folderOf } from './folder-of.ts';
import { type KnownEntry, knownEntry } from './known-entry.ts';

/** Below the site's root: what the checks in the browser know of the commons. */
export const CHECK_FOLDER = 'verification';

/** The first file that the checks load. */
export interface CheckIndex {
  commun: Commun;
  /** Folders that have a file of their own, `lieux/29` → `lieux/29.json`. */
  dossiers: string[];
  /** Files and folders of the data folder that are no entries, to which texts may link. */
  autres: string[];
}

/** Small files by folder: identifiers, former identifiers, names and communes of the entries; nothing else of them. */
export function* checkFiles(commons: Commons): Iterable<{ path: string; content: string }> {
  const folders = new Map<string, KnownEntry[]>();
  const add = (folder: string, entry: KnownEntry): void => {
    const list = folders.get(folder);
    if (list) list.push(entry);
    else folders.set(folder, [entry]);
  };
  const readable = new Set<string>();
  for (const entry of allEntries(commons)) {
    readable.add(entry.path);
    add(folderOf(entry.collection, entry.id), knownEntry(entry));
  }
  for (const path of commons.paths()) {
    const place = readable.has(path) ? undefined : entryOf(path);
    if (place) add(folderOf(place.collection, place.id), { id: place.id });
  }
  const index: CheckIndex = {
    commun: commons.commun,
    dossiers: [...folders.keys()],
    autres: otherPaths(commons.dir),
  };
  yield { path: `${CHECK_FOLDER}/index.json`, content: JSON.stringify(index) };
  for (const [folder, entries] of folders)
    yield { path: `${CHECK_FOLDER}/${folder}.json`, content: JSON.stringify(entries) };
}

function otherPaths(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => entryOf(path) === undefined && !path.split('/').some((step) => step.startsWith('.')))
    .sort();
}
