import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from './collections.ts';
import { withDefaults } from './commun.ts';
import {
  type AnyEntry,
  type Collection,
  type Entries,
  entryOf,
  type HistoryState,
  noEntries,
} from './entry.ts';
import type { EvolutionRecord } from './evolution-record.ts';
import { unreadable } from './file-messages.ts';
import { listFiles } from './files.ts';
import { byPlace, errorAt, type Finding } from './finding.ts';
import { givenFiles } from './given-files.ts';
import { type Pointer, type Position, READING, type ReadResult, readEntry } from './read.ts';
import { readBytes } from './read-bytes.ts';
import { SUSPENSIONS } from './suspensions.ts';
import type { Commun } from './types.generated.ts';

/** A data folder, read. Values are as written: the schema rule says which are well-formed. */
export interface Commons extends Entries {
  /** Absolute path of the data folder. */
  dir: string;
  /** Defaults filled. */
  commun: Commun;
  /** The paths below the folder that were asked for; absent when everything was read. */
  only?: readonly string[];
  /** Is there a readable `commun.yaml`? */
  hasCommun: boolean;
  /** How far the entries' histories go; only in a publication. */
  history?: HistoryState;
  /** The figures of its territories over time; only in a publication that has états des lieux. */
  evolution?: EvolutionRecord;
  /** What `suspensions.yaml` says, as written; absent when there is no such file. */
  suspensions?: unknown;
  /** Files that could not be read, each with one reason. */
  unreadable: Finding[];
  /** Paths of all entries below the folder, those that were not read included; sorted. */
  paths(): readonly string[];
  /** What a file said, with its positions; a file that was not loaded is read. */
  open(path: string): ReadResult;
  /** Line and column of a value of a file. */
  locate(path: string, pointer: Pointer, target?: 'key' | 'value'): Position;
}

/**
 * Reads a data folder, or only some of its files.
 * @param dir absolute; an absent or empty folder is a commons with default identity
 * @param only paths (relative to the working directory or to `dir`, or absolute); `commun.yaml` is read in any case.
 *   Throws a UsageError for a path that does not exist or lies outside.
 */
export function loadCommons(dir: string, only?: string[]): Commons {
  const listing = only && only.length > 0 ? undefined : listFiles(dir);
  const chosen = listing ?? givenFiles(dir, only ?? []);
  const found: Finding[] = [...chosen.problems];
  const entries = noEntries();
  // Kept for the positions: the values are slices of the texts, which stay in memory in any case.
  const opened = new Map<string, ReadResult>();
  for (const path of chosen.entries) {
    const place = entryOf(path);
    if (!place) continue;
    const result = readFile(dir, path);
    opened.set(path, result);
    if (result.value === undefined) found.push(...result.problems);
    else (entries[place.collection] as AnyEntry[]).push(toEntry(place, path, result));
  }
  for (const name of collectionNames) entries[name].sort(byId);
  const commun = existsSync(join(dir, 'commun.yaml')) ? readFile(dir, 'commun.yaml') : undefined;
  if (commun && (listing || chosen.entries.includes('commun.yaml'))) found.push(...commun.problems);
  const suspended = existsSync(join(dir, SUSPENSIONS)) ? readFile(dir, SUSPENSIONS) : undefined;
  if (suspended && (listing || chosen.entries.includes(SUSPENSIONS))) found.push(...suspended.problems);
  const parts = {
    ...(suspended && { suspensions: suspended.value ?? null }),
    commun: withDefaults(commun?.value as Commun | undefined),
    hasCommun: commun?.value !== undefined,
    ...entries,
    unreadable: found.sort(byPlace),
  };
  const whole = commonsOver(dir, parts, listing?.entries, opened);
  return listing ? whole : { ...whole, only: chosen.entries };
}

/** The part of a commons that can be written down and handed to another process. */
export type CommonsParts = Entries &
  Pick<Commons, 'commun' | 'hasCommun' | 'history' | 'evolution' | 'suspensions' | 'unreadable'>;

/**
 * A commons made of parts that were read already.
 * @param known the paths of all entries, where they are known; else the folder is listed on first need
 * @param opened what the files said, where they were read
 */
export function commonsOver(
  dir: string,
  parts: CommonsParts,
  known?: readonly string[],
  opened: ReadonlyMap<string, ReadResult> = new Map(),
): Commons {
  let paths = known;
  let last: { path: string; result: ReadResult } | undefined;
  const open = (path: string): ReadResult => {
    const kept = opened.get(path);
    if (kept) return kept;
    if (last?.path !== path) last = { path, result: readFile(dir, path) };
    return last.result;
  };
  return {
    dir,
    ...parts,
    paths: () => (paths ??= listFiles(dir).entries),
    open,
    locate: (path, pointer, target) => open(path).locate(pointer, target),
  };
}

/** One file below a data folder; a file that cannot be opened gives a problem. */
export function readFile(dir: string, path: string): ReadResult {
  try {
    return readEntry(path, readBytes(join(dir, path)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return { problems: [errorAt(path, READING, unreadable(error))], locate: () => ({ line: 1, column: 1 }) };
  }
}

function toEntry(place: { collection: Collection; id: string }, path: string, result: ReadResult): AnyEntry {
  const entry = { ...place, path, value: result.value } as AnyEntry;
  if (result.body !== undefined) entry.texte = result.body;
  return entry;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
