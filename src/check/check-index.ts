import type { Commun } from '../data/types.generated.ts';

/** The first file that the checks load, below the site's root. */
export const CHECK_INDEX = 'verification/index.json';

/** What that file says. */
export interface CheckIndex {
  commun: Commun;
  /** Folders of the data folder that have a file of their own: `lieux/29`, `pratiques`. */
  dossiers: string[];
  /** Files and folders of the data folder that are no entries, to which texts may link. */
  autres: string[];
}

/** The file of the entries of a folder, below the site's root. */
export function pathOfFolder(folder: string): string {
  return `verification/${folder}.json`;
}
