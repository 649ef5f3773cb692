import { collectionNames } from '../data/collections.ts';
import type { EntryChange } from '../diff/change.ts';
import type { Review, ReviewFinding, Suggestion } from './review.ts';

/** A report is a few sentences an entry: a larger one is no report. */
const MOST_BYTES = 8_000_000;
const MOST_ITEMS = 5000;
const MOST_LENGTH = 2000;

const KINDS = ['ajout', 'retrait', 'modification', 'renommage'] as const;

/**
 * Reads a report that untrusted code may have written: what has not the expected shape is refused whole, texts are
 * cut, unknown properties dropped. Its texts remain a stranger's: they are made harmless where they are shown.
 */
export function readReview(json: string): Review | undefined {
  if (json.length > MOST_BYTES) return undefined;
  try {
    const value = block(JSON.parse(json));
    if (value.version !== 1) return undefined;
    return {
      version: 1,
      head: matching(value.head, /^[0-9a-f]{40,64}$/),
      changes: list(value.changes, toChange),
      onlyForm: whole(value.onlyForm),
      unreadable: list(value.unreadable, text),
      findings: list(value.findings, toFinding),
      suggestions: list(value.suggestions, toSuggestion),
    };
  } catch {
    return undefined;
  }
}

function toChange(item: unknown): EntryChange {
  const value = block(item);
  return {
    collection: oneOf(value.collection, [...collectionNames, 'commun', 'suspensions'] as const),
    id: text(value.id),
    path: text(value.path),
    kind: oneOf(value.kind, KINDS),
    title: text(value.title),
    sentences: list(value.sentences, text),
    fields: list(value.fields, text),
  };
}

function toFinding(item: unknown): ReviewFinding {
  const value = block(item);
  return {
    file: text(value.file),
    line: whole(value.line),
    column: whole(value.column),
    rule: text(value.rule),
    severity: oneOf(value.severity, ['error', 'warning'] as const),
    message: text(value.message),
    ...(value.fix !== undefined && { fix: text(value.fix) }),
    ...(value.stood === true && { stood: true as const }),
  };
}

function toSuggestion(item: unknown): Suggestion {
  const value = block(item);
  const lines = list(value.lines, (line) => matching(line, /^[^\r\n]*$/));
  return { path: text(value.path), start: whole(value.start), end: whole(value.end), lines };
}

function block(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not a block');
  return value as Record<string, unknown>;
}

function list<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value.slice(0, MOST_ITEMS).map(read);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text');
  return value.slice(0, MOST_LENGTH);
}

function matching(value: unknown, pattern: RegExp): string {
  const read = text(value);
  if (!pattern.test(read)) throw new TypeError('not the expected text');
  return read;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new TypeError('not a count');
  return value as number;
}

function oneOf<const T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new TypeError('not one of the words');
  return found;
}
