import { existsSync, readdirSync } from 'node:fs';
import { allEntries, entryOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { CHECK_INDEX, type CheckIndex, pathOfFolder } from './check-index.ts';
import { folderOf } from './folder-of.ts';
import { type KnownEntry, knownEntry } from './known-entry.ts';

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
  yield { path: CHECK_INDEX, content: JSON.stringify(index) };
  for (const [folder, entries] of folders)
    yield { path: pathOfFolder(folder), content: JSON.stringify(entries) };
}

function otherPaths(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => entryOf(path) === undefined && !path.split('/').some((step) => step.startsWith('.')))
    .sort();
}
