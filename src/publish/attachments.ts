import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  DOCUMENT,
  MOST_DOCUMENT_BYTES,
  MOST_PICTURE_BYTES,
  PICTURE,
  PICTURE_PLACE,
} from '../data/attachments.ts';
import { collections } from '../data/collections.ts';
import type { Commons } from '../data/load.ts';
import { collectionsOn } from '../data/modules.ts';
import { cleanPicture } from '../pictures/clean.ts';
import { kindNamed } from '../pictures/kind.ts';

/** A file to copy: its path from the site's root. */
export interface Attachment {
  path: string;
  content: Uint8Array;
}

/**
 * The pictures beside the texts and the files of the resources, where the pages show them:
 * `pratiques/images/bus.png`, `ressources/fichiers/module.pdf`. What the check refuses is not published.
 */
export function* attachments({ dir, commun }: Pick<Commons, 'dir' | 'commun'>): Generator<Attachment> {
  for (const name of collectionsOn(commun)) {
    if (collections[name].ending !== '.md') continue;
    for (const path of filesOf(dir, `${name}/images`, PICTURE)) {
      const content = readPicture(dir, path);
      if (content) yield { path, content };
    }
    if (name !== 'ressources') continue;
    for (const path of filesOf(dir, `${name}/fichiers`, DOCUMENT)) {
      const content = readLight(dir, path, MOST_DOCUMENT_BYTES);
      if (content) yield { path, content };
    }
  }
}

/**
 * A picture as it is published: never what is said in it of where, when and by whom it was taken.
 * @param path below the data folder
 * @returns undefined for what the check refuses: elsewhere, absent, too heavy, or not what its name says
 */
export function readPicture(dir: string, path: string): Uint8Array | undefined {
  if (!PICTURE_PLACE.test(path) || !PICTURE.test(path)) return undefined;
  const bytes = readLight(dir, path, MOST_PICTURE_BYTES);
  const clean = bytes && cleanPicture(bytes);
  return clean?.kind === kindNamed(path) ? clean?.content : undefined;
}

function readLight(dir: string, path: string, most: number): Uint8Array | undefined {
  const file = join(dir, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= most ? readFileSync(file) : undefined;
}

function filesOf(dir: string, folder: string, kind: RegExp): string[] {
  const full = join(dir, folder);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.') && kind.test(item.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}
