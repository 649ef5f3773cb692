import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../data/env.ts';
import type { Commons } from '../data/load.ts';
import { codeOwners } from '../review/owners.ts';
import { OWNERS_FILE } from '../review/touched.ts';

/** Says anew who reviews what, where the data live in the project; elsewhere they have their own repository. */
export function writeOwners(commons: Commons, day: string): void {
  const folder = relative(projectRoot, commons.dir).replaceAll('\\', '/');
  if (folder.startsWith('..')) return;
  writeFileSync(join(projectRoot, OWNERS_FILE), codeOwners(commons, folder, day));
}
