import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NEEDS } from './needs-folder.ts';
import { type NeedsReading, type NeedsTable, readNeeds } from './needs-table.ts';

/** A table of needs under the name of its file: `insee-2021`. */
export type NamedNeeds = NeedsTable & { id: string };

const ENDING = '.csv';

/** The files of needs of a data folder, below it, sorted; none where there is no such folder. */
export function needsPaths(dir: string): string[] {
  const folder = join(dir, NEEDS);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ENDING))
    .map(({ name }) => `${NEEDS}/${name}`)
    .sort();
}

/** Reads one of them. @param path below the data folder */
export function openNeeds(dir: string, path: string): NeedsReading {
  return readNeeds(readFileSync(join(dir, path), 'utf8'));
}

/** The tables of a data folder; files that cannot be used are left out: the check tells why. */
export function loadNeeds(dir: string): NamedNeeds[] {
  return needsPaths(dir).flatMap((path) => {
    const reading = openNeeds(dir, path);
    return 'table' in reading ? [{ id: path.slice(NEEDS.length + 1, -ENDING.length), ...reading.table }] : [];
  });
}

const known = new WeakMap<object, NamedNeeds[]>();

/** The tables of a commons, read once. */
export function needsOf(commons: { dir: string }): NamedNeeds[] {
  let tables = known.get(commons);
  if (!tables) {
    tables = loadNeeds(commons.dir);
    known.set(commons, tables);
  }
  return tables;
}
