import { existsSync, readdirSync } from 'node:fs';
import { isCollection } from '../data/collections.ts';
import { allEntries, entryOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { CHECK_INDEX, type CheckIndex, pathOfFolder } from './check-index.ts';
import { folderOf } from './folder-of.ts';
import { type KnownEntry, knownEntry } from './known-entry.ts';

/**
 * Small files by folder: identifiers, former identifiers, names and communes of the entries; nothing else of them, and
 * nothing of what is switched off.
 */
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
    if (!isOn(commons.commun, entry.collection)) continue;
    add(folderOf(entry.collection, entry.id), knownEntry(entry));
  }
  for (const path of commons.paths()) {
    const place = readable.has(path) ? undefined : entryOf(path);
    if (place && isOn(commons.commun, place.collection))
      add(folderOf(place.collection, place.id), { id: place.id });
  }
  const index: CheckIndex = {
    commun: commons.commun,
    dossiers: [...folders.keys()],
    autres: otherPaths(commons),
  };
  yield { path: CHECK_INDEX, content: JSON.stringify(index) };
  for (const [folder, entries] of folders)
    yield { path: pathOfFolder(folder), content: JSON.stringify(entries) };
}

function otherPaths({ dir, commun }: Pick<Commons, 'dir' | 'commun'>): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => {
      const steps = path.split('/');
      const [collection = ''] = steps;
      if (isCollection(collection) && !isOn(commun, collection)) return false;
      return entryOf(path) === undefined && !steps.some((step) => step.startsWith('.'));
    })
    .sort();
}
