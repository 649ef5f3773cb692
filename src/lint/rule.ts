import type { AnyEntry, Collection, Entry, EntryTypes } from '../data/entry.ts';
import type { Severity } from '../data/finding.ts';
import type { Pointer } from '../data/read.ts';
import type { Commun, Lieu } from '../data/types.generated.ts';
import type { CommonsIndex } from './commons-index.ts';
import type { Places } from './places.ts';
import type { Repair } from './repair.ts';

/** What a rule has to say about one value of an entry. */
export interface Problem {
  /** Where; the whole entry without it. */
  pointer?: Pointer;
  /** Point at the property's name instead of its value. */
  target?: 'key' | 'value';
  /** Line of the Markdown body, 0-based, instead of a pointer. */
  bodyLine?: number;
  /** French, without blame: what is to be written, and where. */
  message: string;
  /** An error unless said. */
  severity?: Severity;
  /** What several entries share that has to be told once: of those that are checked together, the first tells it. */
  once?: string;
  /** What a machine can do about it for certain. */
  repair?: Repair;
}

/** What rules may ask; no file system shows through. */
export interface Context {
  /** YYYY-MM-DD. */
  today: string;
  commun: Commun;
  index: CommonsIndex;
  places: Places;
  report(entry: Pick<Entry<unknown>, 'path'>, rule: string, problem: Problem): void;
}

interface RuleOf<Scope extends string, Subject> {
  name: string;
  /** One English sentence. */
  description: string;
  scope: Scope;
  /** Says what an entry lacks: silent where the schema refused a part of it, which may be just that. */
  needsWhole?: true;
  check(subject: Subject, context: Context): void;
}

/** A rule for the entries of one collection. */
export type CollectionRule<C extends Collection> = RuleOf<C, Entry<EntryTypes[C]>>;
export type LieuRule = CollectionRule<'lieux'>;
/** A rule for every entry that has a Markdown text. */
export type TextRule = RuleOf<'textes', AnyEntry>;
/** A rule for every entry. */
export type EntryRule = RuleOf<'entries', AnyEntry>;
/** `commun.yaml`; `hasCommun` is false when there is none. */
export type CommunRule = RuleOf<'commun', { path: string; value: Commun; hasCommun: boolean }>;

export type Rule = { [C in Collection]: CollectionRule<C> }[Collection] | TextRule | EntryRule | CommunRule;

/**
 * Rows that an import wrote keep what their source says and ask; what is written by hand can be put right at once.
 * @returns the severity of what a source may have got wrong
 */
export function severityFor(entry: Entry<Lieu>): Severity {
  return entry.value.identifiants === undefined ? 'error' : 'warning';
}
