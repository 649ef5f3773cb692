import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as say from './file-messages.ts';
import { unreadable } from './file-messages.ts';
import { refuseName } from './file-names.ts';
import { errorAt, type Finding } from './finding.ts';

/** What stands in a data folder. */
export interface Listing {
  /** Paths below the folder, sorted: entries that can be read. */
  entries: string[];
  /** Is there a `commun.yaml`? */
  hasCommun: boolean;
  /** Files and folders that are not read, each with the reason. */
  problems: Finding[];
}

/** Rule name of everything that keeps a file from being an entry. */
export const PLACE = 'emplacement';

/** Lists a data folder without opening any file. An absent folder is an empty one. */
export function listFiles(dir: string): Listing {
  const listing: Listing = { entries: [], hasCommun: false, problems: [] };
  if (!isDirectory(dir)) return listing;
  walk(dir, '', listing);
  listing.entries.sort();
  return listing;
}

function isDirectory(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function walk(root: string, folder: string, listing: Listing): void {
  let children: Dirent[];
  try {
    children = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    listing.problems.push(errorAt(folder, PLACE, unreadable(error)));
    return;
  }
  for (const child of children)
    visit(root, folder === '' ? child.name : `${folder}/${child.name}`, child, listing);
}

function visit(root: string, path: string, child: Dirent, listing: Listing): void {
  if (child.name.startsWith('.')) return;
  const problem = refuseKind(path, child) ?? refuseName(path, child.isDirectory());
  if (problem) listing.problems.push(problem);
  else if (child.isDirectory()) walk(root, path, listing);
  else if (path === 'commun.yaml') listing.hasCommun = true;
  else if (/\.(?:yaml|md)$/.test(path) && path.includes('/')) listing.entries.push(path);
}

/** Links, pipes, sockets and devices are never opened. */
function refuseKind(path: string, child: Dirent): Finding | undefined {
  if (child.isSymbolicLink()) return errorAt(path, PLACE, say.symbolicLink);
  if (!child.isFile() && !child.isDirectory()) return errorAt(path, PLACE, say.notAFile);
  return undefined;
}
