import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { collectionNames } from './collections.ts';
import { type AnyEntry, type Entry, type HistoryState, noEntries } from './entry.ts';
import type { EvolutionRecord } from './evolution-record.ts';
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
  history?: HistoryState;
  evolution?: EvolutionRecord;
}

const NEWLINE = 10;
const CHUNK = 1 << 20;

/** Writes the snapshot: a header, then the entries, collection by collection. */
export function writeSnapshot(path: string, { commons, instant }: Shared): void {
  const file = openSync(path, 'w');
  const { dir, commun, hasCommun, history, evolution } = commons;
  const header: Header = {
    dir,
    instant,
    commun,
    hasCommun,
    ...(history && { history }),
    ...(evolution && { evolution }),
  };
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
  const lines = readLines(path);
  const { dir, instant, ...identity } = lines.next().value as Header;
  const sorted = noEntries();
  const known: string[] = [];
  for (const entry of lines as Iterable<Entry<unknown>>) {
    (sorted[entry.collection] as Entry<unknown>[]).push(entry);
    known.push(entry.path);
  }
  return { instant, commons: commonsOver(dir, { ...identity, ...sorted, unreadable: [] }, known) };
}

/** What a snapshot says of the commons itself. */
export function snapshotCommun(path: string): Commun {
  const lines = readLines(path);
  try {
    return (lines.next().value as Header).commun;
  } finally {
    lines.return(undefined);
  }
}

/** The entries of a snapshot one at a time, collection by collection: they never stand in memory together. */
export function* snapshotEntries(path: string): Generator<AnyEntry> {
  const lines = readLines(path);
  lines.next();
  yield* lines as Iterable<AnyEntry>;
}

function* readLines(path: string): Generator<unknown> {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let pending: Buffer = Buffer.alloc(0);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      pending = Buffer.concat([pending, chunk.subarray(0, read)]);
      let start = 0;
      for (let end = pending.indexOf(NEWLINE); end >= 0; end = pending.indexOf(NEWLINE, start)) {
        yield JSON.parse(pending.toString('utf8', start, end));
        start = end + 1;
      }
      pending = pending.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}
