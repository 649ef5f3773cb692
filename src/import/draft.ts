import type { PersonalKind } from '../data/personal.ts';
import type { Lieu } from '../data/types.generated.ts';
import { cutPersonal, WITHDRAWN } from './personal-cut.ts';
import type { SourceRow } from './source-table.ts';

/** One thing to say about a row, in French. */
export interface Note {
  rule: string;
  /** The source's column. */
  column?: string;
  message: string;
}

/** What a row becomes: a lieu in the making, and all that it could not hold. */
export interface Draft {
  row: SourceRow;
  lieu: Partial<Lieu>;
  notes: Note[];
  /** One for each piece of personal data that was not written. */
  withdrawn: PersonalKind[];
}

/** A draft without anything yet. */
export function newDraft(row: SourceRow): Draft {
  return { row, lieu: {}, notes: [], withdrawn: [] };
}

/** Names that a YAML mapping must not use as keys. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Keeps a value word for word in `non_repris`, personal data apart.
 * @param note why, for the report; none where the value stands in the lieu in other words
 */
export function keep(draft: Draft, column: string, raw: string, note?: Omit<Note, 'column'>): void {
  setNotTaken(draft, column, withoutPersons(draft, column, raw));
  if (note) draft.notes.push({ ...note, column });
}

/** Marks a column whose value, or part of it, tells of persons: its name stays, with the reason. */
export function withdraw(draft: Draft, column: string, kinds: readonly PersonalKind[]): void {
  if (draft.lieu.non_repris?.[column] === undefined) setNotTaken(draft, column, WITHDRAWN);
  noteWithdrawal(draft, column, kinds);
}

/** Counts personal data that was taken out of a column. */
export function noteWithdrawal(draft: Draft, column: string, kinds: readonly PersonalKind[]): void {
  if (kinds.length === 0) return;
  draft.withdrawn.push(...kinds);
  draft.notes.push({
    rule: 'donnee-personnelle',
    column,
    message: `Une donnée personnelle (${[...new Set(kinds)].join(', ')}) n’a pas été reprise.`,
  });
}

/** A value that is kept as it is, with marks where it told of persons; only the mark when nothing else is left. */
export function withoutPersons(draft: Draft, column: string, raw: string): string {
  const { text, kinds } = cutPersonal(raw, `[${WITHDRAWN}]`);
  noteWithdrawal(draft, column, kinds);
  const rest = text.replaceAll(`[${WITHDRAWN}]`, '');
  return kinds.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? WITHDRAWN : text;
}

function setNotTaken(draft: Draft, column: string, text: string): void {
  const name = RESERVED.has(column) ? `colonne ${column}` : column;
  draft.lieu.non_repris = { ...draft.lieu.non_repris, [name]: text };
}
