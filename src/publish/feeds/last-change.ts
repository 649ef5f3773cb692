import { collections } from '../../data/collections.ts';
import type { AnyEntry, HistoryEvent } from '../../data/entry.ts';
import { isBefore } from '../../data/partial-dates.ts';
import { toldDates } from './told-dates.ts';

/** When something was last new, and what it was. */
export interface Dated {
  /** YYYY-MM-DD, or the month or the year where no more is known. */
  on: string;
  /** The day it was first shared, where git knows it. */
  since?: string;
  /** `Nouvelle pratique`, `Mise à jour`, `Vérifié`. */
  what: string;
  /** What changed, in words. */
  sentences: readonly string[];
  commit?: string;
}

/** A change that says that somebody checked, and nothing else (titles of the schemas). */
const CHECKED = /^(?:Vérifié|Mis à jour le|À jour le)\s*:/;

/** So many changes are told of an entry. */
const TOLD = 3;

/**
 * The last time an entry came or changed in more than its form, as git remembers; else the last date that it says itself.
 * @returns undefined when nothing tells
 */
export function lastChangeOf(entry: AnyEntry, today: string): Dated | undefined {
  return fromGit(entry) ?? fromItself(entry, today);
}

function fromGit(entry: AnyEntry): Dated | undefined {
  const { histoire = [] } = entry;
  const event = histoire.find(({ kind, sentences }) =>
    kind === 'modification' ? sentences.length > 0 : kind !== 'retrait',
  );
  if (!event) return undefined;
  const first = histoire.at(-1);
  return {
    on: event.date,
    ...(first?.kind === 'creation' && { since: first.date }),
    what: wordFor(entry, event),
    sentences: event.sentences.slice(0, TOLD),
    commit: event.commit,
  };
}

function fromItself(entry: AnyEntry, today: string): Dated | undefined {
  const past = toldDates(entry).filter(({ on }) => !isBefore(today, on));
  // Of two things said of one date, the later line is the later thing.
  const last = past.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  return last && { ...last, sentences: [] };
}

function wordFor({ collection }: AnyEntry, { kind, sentences }: HistoryEvent): string {
  const { one, feminine } = collections[collection];
  if (kind === 'creation') return `${newWord(one, feminine)} ${one}`;
  if (kind === 'retour') return 'De retour';
  const isCheck = sentences.every((sentence) => CHECKED.test(sentence));
  if (isCheck) return feminine ? 'Vérifiée' : 'Vérifié';
  return feminine ? 'Mise à jour' : 'Mis à jour';
}

function newWord(one: string, feminine?: boolean): string {
  if (feminine) return 'Nouvelle';
  return /^[aeiou]/.test(one) ? 'Nouvel' : 'Nouveau';
}
