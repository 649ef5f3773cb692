import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyEntry, type Entries, entryOf, noEntries } from '../data/entry.ts';
import { type ChangedFile, changedFiles, commitOf, readBlobs } from '../data/git.ts';
import { loadCommons } from '../data/load.ts';
import { readEntry } from '../data/read.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import type { EntryChange } from './change.ts';
import { changesBetween } from './changes.ts';
import { diffEntries, titleOf } from './diff-entries.ts';
import { labelOf, sayChange } from './say-change.ts';
import { saySuspensions } from './say-suspensions.ts';

/** A proposal: what a data folder has that a commit has not. */
export interface FolderDiff {
  /** The commit compared with. */
  base: string;
  changes: EntryChange[];
  /** Entries that were rewritten without saying anything else: paths below the folder. */
  onlyForm: string[];
  /** Files that cannot be read as they are now: paths below the folder; `npm run check` says why. */
  unreadable: string[];
  /** Changed files of the folder that are no entries. */
  others: string[];
}

const COMMUN = 'commun.yaml';

/**
 * Compares a data folder as it stands with a revision of its repository.
 * @throws UsageError where there is no git or no such revision
 */
export function diffFolder(dir: string, revision: string): FolderDiff {
  const base = commitOf(dir, revision);
  const files = changedFiles(dir, base);
  const old = readOld(dir, files);
  const [before, after] = [noEntries(), noEntries()];
  const renames = new Map<string, string>();
  const diff: FolderDiff = { base, changes: [], onlyForm: [], unreadable: [], others: [] };
  for (const { from, to } of files) {
    const was = from && entryOf(from.path) && toEntry(from.path, old.get(from.path));
    const is = to !== undefined && entryOf(to) ? toEntry(to, readNow(dir, to)) : undefined;
    if (was) (before[was.collection] as AnyEntry[]).push(was);
    if (is) (after[is.collection] as AnyEntry[]).push(is);
    if (was && is && was.path !== is.path) renames.set(nameOf(was), nameOf(is));
    const path = to ?? from?.path ?? '';
    if (to !== undefined && entryOf(to) && !is) diff.unreadable.push(to);
    else if (path === COMMUN) diff.changes.push(...diffCommun(old.get(COMMUN), readNow(dir, COMMUN)));
    else if (path === SUSPENSIONS) diff.changes.push(...diffSuspensions(dir, old.get(SUSPENSIONS)));
    else if (!was && !is) diff.others.push(path);
  }
  diff.changes.push(...diffEntries(before, after, renames, lieuxAround(dir, before, after)));
  const told = new Set(diff.changes.map(({ path }) => path));
  diff.onlyForm = files.flatMap(({ from, to }) =>
    from && to && entryOf(to) && !told.has(to) && !diff.unreadable.includes(to) ? [to] : [],
  );
  return diff;
}

function nameOf({ collection, id }: AnyEntry): string {
  return `${collection}/${id}`;
}

function readOld(dir: string, files: readonly ChangedFile[]): Map<string, Uint8Array> {
  const wanted = files.flatMap(({ from }) =>
    from && (entryOf(from.path) || from.path === COMMUN || from.path === SUSPENSIONS) ? [from] : [],
  );
  const contents = readBlobs(
    dir,
    wanted.map(({ blob }) => blob),
  );
  return new Map(wanted.map(({ path }, index) => [path, contents[index]!]));
}

function readNow(dir: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(dir, path));
  } catch {
    return undefined;
  }
}

function toEntry(path: string, bytes: Uint8Array | undefined): AnyEntry | undefined {
  const place = entryOf(path);
  if (!place || !bytes) return undefined;
  const { value, body } = readEntry(path, bytes);
  if (value === undefined) return undefined;
  return { ...place, path, value, ...(body !== undefined && { texte: body }) } as AnyEntry;
}

/** All lieux, when a new one may have a twin among them; nothing is read otherwise. */
function lieuxAround(dir: string, before: Entries, after: Entries): Entries['lieux'] {
  const known = new Set(before.lieux.map(({ id }) => id));
  return after.lieux.some(({ id }) => !known.has(id)) ? loadCommons(dir).lieux : [];
}

function diffSuspensions(dir: string, before: Uint8Array | undefined): EntryChange[] {
  const after = readNow(dir, SUSPENSIONS);
  const value = (bytes: Uint8Array | undefined): unknown =>
    bytes ? readEntry(SUSPENSIONS, bytes).value : undefined;
  const nameOf = (path: string): string => {
    const entry = toEntry(path, readNow(dir, path));
    return entry ? titleOf(entry) : path;
  };
  const sentences = saySuspensions(value(before), value(after), nameOf);
  if (sentences.length === 0) return [];
  return [
    {
      collection: 'suspensions',
      id: 'suspensions',
      path: SUSPENSIONS,
      kind: before ? (after ? 'modification' : 'retrait') : 'ajout',
      title: 'Fiches suspendues',
      sentences,
      fields: [],
    },
  ];
}

function diffCommun(before: Uint8Array | undefined, after: Uint8Array | undefined): EntryChange[] {
  const value = (bytes: Uint8Array | undefined): unknown =>
    bytes ? readEntry(COMMUN, bytes).value : undefined;
  const fields = changesBetween('commun', value(before), value(after));
  if (fields.length === 0) return [];
  return [
    {
      collection: 'commun',
      id: 'commun',
      path: COMMUN,
      kind: before ? (after ? 'modification' : 'retrait') : 'ajout',
      title: titleOf({ id: 'Identité du commun', value: undefined as never }),
      sentences: fields.map(sayChange),
      fields: fields.map(labelOf),
    },
  ];
}
