import { generatedFolder } from './generated-folder.ts';

/** Gives the file of a département: the disk, or what a browser has loaded. */
type ShardReader = (departement: string) => string;

let reader: ShardReader = readFromDisk;
let folder: URL | undefined;

/** The file of one département's communes (format: generate/communes.ts); empty for an unknown one. */
export function readShardText(departement: string): string {
  return reader(departement);
}

/** Takes files from elsewhere than the disk. A reader that throws is asked again the next time. */
export function setShardReader(read: (departement: string) => string): void {
  reader = read;
}

function readFromDisk(departement: string): string {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  folder ??= generatedFolder();
  const file = new URL(`communes/${departement}.tsv`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
