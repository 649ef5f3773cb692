import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT, MOST_DOCUMENT_BYTES, MOST_PICTURE_BYTES, PICTURE } from '../data/attachments.ts';
import { collections } from '../data/collections.ts';
import type { Commons } from '../data/load.ts';
import { collectionsOn } from '../data/modules.ts';

/** A file to copy as it is: its path from the site's root. */
export interface Attachment {
  path: string;
  content: Uint8Array;
}

/**
 * The pictures beside the texts and the files of the resources, where the pages show them:
 * `pratiques/images/bus.png`, `ressources/fichiers/module.pdf`. What the check refuses is not published.
 */
export function* attachments(commons: Pick<Commons, 'dir' | 'commun'>): Generator<Attachment> {
  for (const name of collectionsOn(commons.commun)) {
    if (collections[name].ending !== '.md') continue;
    yield* filesOf(commons.dir, `${name}/images`, PICTURE, MOST_PICTURE_BYTES);
    if (name === 'ressources') yield* filesOf(commons.dir, `${name}/fichiers`, DOCUMENT, MOST_DOCUMENT_BYTES);
  }
}

function* filesOf(dir: string, folder: string, kind: RegExp, most: number): Generator<Attachment> {
  const full = join(dir, folder);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return;
  const items = readdirSync(full, { withFileTypes: true });
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(full, item.name);
    if (!item.isFile() || item.name.startsWith('.') || !kind.test(item.name)) continue;
    if (statSync(file).size > most) continue;
    yield { path: `${folder}/${item.name}`, content: readFileSync(file) };
  }
}
