import type { Collection } from '../data/collections.ts';
import {
  type AnyEntry,
  type Entries,
  entryOf,
  type HistoryEvent,
  type HistoryState,
  mapEntries,
} from '../data/entry.ts';
import { type ChangedFile, readBlobs } from '../data/git.ts';
import { type GitLog, readLog } from '../data/git-log.ts';
import { findPersonal, isPersonName } from '../data/personal.ts';
import { readEntry } from '../data/read.ts';
import { changeOf } from './diff-entries.ts';

/** What git remembers of each entry. */
export interface History extends HistoryState {
  /** `collection/id` as of now → its events, the newest first. */
  events: ReadonlyMap<string, HistoryEvent[]>;
}

/** Events told of one entry: the newest ones, and its creation. */
const MOST = 6;
/** Blobs read at a time. */
const CHUNK = 2000;

interface Pending {
  event: HistoryEvent;
  from: { path: string; blob: string };
  to: { path: string; blob: string };
}

/**
 * The history of every entry of a data folder, from one `git log`; a renamed file keeps its past, an entry that came
 * back too. Only the sentences of the newest changes of each entry are made.
 */
export function readHistory(dir: string, log: GitLog = readLog(dir)): History {
  const events = new Map<string, HistoryEvent[]>();
  const pending: Pending[] = [];
  /** Path as of an older commit → what it is called now. */
  const names = new Map<string, string>();
  for (const { hash, date, files, isBoundary } of log.commits) {
    // What moved in this commit has its former name in all older ones.
    const moves: [string, string][] = [];
    for (const file of files) {
      const path = file.to ?? file.from!.path;
      const now = names.get(path) ?? path;
      const name = nameOf(now);
      if (!name || (isBoundary && !file.from)) continue;
      if (file.from && file.to && file.from.path !== file.to) moves.push([file.from.path, now]);
      const list = events.get(name) ?? [];
      events.set(name, list);
      const event: HistoryEvent = {
        date: date.slice(0, 10),
        commit: hash,
        kind: kindOf(file),
        sentences: [],
      };
      list.push(event);
      if (event.kind === 'modification' && list.length <= MOST && file.toBlob)
        pending.push({ event, from: file.from!, to: { path: file.to!, blob: file.toBlob } });
    }
    for (const [former, now] of moves) names.set(former, now);
  }
  for (let at = 0; at < pending.length; at += CHUNK) tell(dir, pending.slice(at, at + CHUNK));
  for (const [name, list] of events) events.set(name, tidy(list));
  const oldest = log.commits.at(-1)?.date.slice(0, 10);
  return { state: log.state, ...(log.state === 'partielle' && oldest && { since: oldest }), events };
}

function kindOf({ from, to }: ChangedFile): HistoryEvent['kind'] {
  if (!to) return 'retrait';
  return from ? 'modification' : 'creation';
}

/** An addition after which there are older events is a return; of many events, the newest and the first are kept. */
function tidy(list: HistoryEvent[]): HistoryEvent[] {
  const told = list.map(
    (event, index): HistoryEvent =>
      event.kind === 'creation' && index < list.length - 1 ? { ...event, kind: 'retour' } : event,
  );
  return told.length <= MOST + 1 ? told : [...told.slice(0, MOST), told.at(-1)!];
}

/** Writes the sentences of some changes. */
function tell(dir: string, pending: readonly Pending[]): void {
  const blobs = readBlobs(
    dir,
    pending.flatMap(({ from, to }) => [from.blob, to.blob]),
  );
  for (const [index, { event, from, to }] of pending.entries()) {
    const before = toEntry(from.path, blobs[2 * index]!);
    const after = toEntry(to.path, blobs[2 * index + 1]!);
    if (before && after) event.sentences = (changeOf(before, after)?.sentences ?? []).map(discreet);
  }
}

/** What was taken away because it was about somebody is not told again: the property is, its value is not. */
function discreet(sentence: string): string {
  if (findPersonal(sentence).length === 0 && !namesSomeone(sentence)) return sentence;
  return `${sentence.slice(0, sentence.indexOf('\u00a0:'))}\u00a0: changé.`;
}

/** Is one of the values that a sentence tells the name of a person? The authors of published texts may be named. */
function namesSomeone(sentence: string): boolean {
  if (/^Sources?[,\u00a0]/.test(sentence)) return false;
  return sentence.split(/\u00a0?[«»(),;→:]\u00a0?| et |\.$/).some(isPersonName);
}

function nameOf(path: string): string | undefined {
  const place = entryOf(path);
  return place && `${place.collection}/${place.id}`;
}

function toEntry(path: string, bytes: Uint8Array): AnyEntry | undefined {
  const place = entryOf(path);
  const { value, body } = readEntry(path, bytes);
  if (!place || value === undefined) return undefined;
  return { ...place, path, value, ...(body !== undefined && { texte: body }) } as AnyEntry;
}

/** The events of an entry, the newest first. */
export function eventsOf(history: History, collection: Collection, id: string): readonly HistoryEvent[] {
  return history.events.get(`${collection}/${id}`) ?? [];
}

/** The entries with what git remembers of each. What a confidential address was is told by none of its changes. */
export function withHistory(entries: Entries, history: History): Entries {
  return mapEntries(entries, (entry) => {
    const histoire = eventsOf(history, entry.collection, entry.id);
    if (histoire.length === 0) return entry;
    const hidden = (entry.value as { adresse_confidentielle?: boolean }).adresse_confidentielle === true;
    return { ...entry, histoire: hidden ? histoire.map((event) => ({ ...event, sentences: [] })) : histoire };
  });
}
