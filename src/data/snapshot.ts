import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { collectionNames } from './collections.ts';
import { type Entry, noEntries } from './entry.ts';
import { commonsOver } from './load.ts';
import type { Shared } from './shared.ts';
import type { Commun } from './types.generated.ts';

/**
 * A snapshot is the checked commons on one line of JSON an entry: the build's child processes read it many times faster
 * than the YAML, see all the same data even if a file changes meanwhile, and never one string of the whole.
 */
interface Header {
  dir: string;
  instant: string;
  commun: Commun;
  hasCommun: boolean;
}

const NEWLINE = 10;
const CHUNK = 1 << 20;

/** Writes the snapshot: a header, then the entries, collection by collection. */
export function writeSnapshot(path: string, { commons, instant }: Shared): void {
  const file = openSync(path, 'w');
  const { dir, commun, hasCommun } = commons;
  const header: Header = { dir, instant, commun, hasCommun };
  let pending = `${JSON.stringify(header)}\n`;
  try {
    for (const name of collectionNames) {
      for (const entry of commons[name]) {
        pending += `${JSON.stringify(entry)}\n`;
        if (pending.length < CHUNK) continue;
        writeSync(file, pending);
        pending = '';
      }
    }
    writeSync(file, pending);
  } finally {
    closeSync(file);
  }
}

/** Reads what {@link writeSnapshot} wrote. */
export function readSnapshot(path: string): Shared {
  const [header, ...entries] = readLines(path) as [Header, ...Entry<unknown>[]];
  const { dir, instant, commun, hasCommun } = header;
  const sorted = noEntries();
  for (const entry of entries) (sorted[entry.collection] as Entry<unknown>[]).push(entry);
  const parts = { commun, hasCommun, ...sorted, unreadable: [] };
  const known = entries.map((entry) => entry.path);
  return { instant, commons: commonsOver(dir, parts, known) };
}

function readLines(path: string): unknown[] {
  const bytes = readFileSync(path);
  const values: unknown[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    values.push(JSON.parse(bytes.toString('utf8', start, end)));
    start = end + 1;
  }
  return values;
}
