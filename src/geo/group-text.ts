import { generatedFolder } from './generated-folder.ts';

/** Path below the site's root of the list of intercommunalités, for checks in a browser. */
export const GROUPS_PATH = 'geo/intercommunalites.tsv';

let reader: () => string = readFromDisk;

/** The intercommunalités and their communes (format: generate/intercommunalites.ts). */
export function readGroupText(): string {
  return reader();
}

/** Takes the list from elsewhere than the disk. A reader that throws is asked again the next time. */
export function setGroupReader(read: () => string): void {
  reader = read;
}

function readFromDisk(): string {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  return readFileSync(new URL('intercommunalites.tsv', generatedFolder()), 'utf8');
}
