import { type CollectionFacts, collectionNames, collections } from '../data/collections.ts';
import { withDefaults } from '../data/commun.ts';
import type { AnyEntry } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import type { ReadResult } from '../data/read.ts';
import type { Commun } from '../data/types.generated.ts';
import { rules } from './registry.ts';
import { describeRepair } from './repair.ts';
import type { CommunRule, Context, EntryRule, Problem, Rule } from './rule.ts';
import { checkShape } from './shape.ts';

/** What a rule reported. */
export interface Reported {
  rule: string;
  problem: Problem;
}

/** A context whose reports are taken away entry by entry. */
export interface Bench {
  context: Context;
  take(): Reported[];
}

/** A bench that no file system shows through: the browser has one of its own. */
export function benchOf(known: Omit<Context, 'report'>): Bench {
  let pending: Reported[] = [];
  const context: Context = { ...known, report: (_entry, rule, problem) => pending.push({ rule, problem }) };
  const take = (): Reported[] => {
    const reported = pending;
    if (reported.length > 0) pending = [];
    return reported;
  };
  return { context, take };
}

/** The file that says what a commons is called, below the data folder. */
export const COMMUN = 'commun.yaml';

const ofScope = <R extends Rule>(...scopes: string[]): readonly R[] =>
  rules.filter((rule): rule is R => scopes.includes(rule.scope));

const communRules = ofScope<CommunRule>('commun');
/** Rules of a collection: its own, those of texts where its entries have one, those of every entry. */
const entryRules = new Map(
  collectionNames.map((name) => [name, ofScope<EntryRule>(name, ...textScope(collections[name]), 'entries')]),
);

function textScope({ ending }: CollectionFacts): string[] {
  return ending === '.md' ? ['textes'] : [];
}

/** Reports what schema and rules refuse in the value of `commun.yaml`. */
export function checkCommun(written: unknown, context: Context): void {
  const value = checkShape('commun', COMMUN, written, context) as Commun | undefined;
  if (!value) return;
  const subject = { path: COMMUN, value: withDefaults(value), hasCommun: true };
  for (const rule of communRules) rule.check(subject, context);
}

/** Reports what schema and rules refuse in an entry. */
export function checkEntry(entry: AnyEntry, context: Context): void {
  const value = checkShape(entry.collection, entry.path, entry.value, context);
  if (value === undefined) return;
  const isWhole = value === entry.value;
  const sound = isWhole ? entry : ({ ...entry, value } as AnyEntry);
  for (const rule of entryRules.get(entry.collection) ?? [])
    if (isWhole || !rule.needsWhole) rule.check(sound, context);
}

/** What a rule reported, with its place in the file. */
export function toFinding(path: string, file: ReadResult, { rule, problem }: Reported): Finding {
  const { pointer = [], target, bodyLine, message, severity = 'error', repair } = problem;
  const place =
    bodyLine === undefined
      ? file.locate(pointer, target)
      : { line: (file.bodyLine ?? 1) + bodyLine, column: 1 };
  return { file: path, ...place, rule, severity, message, ...(repair && { fix: describeRepair(repair) }) };
}
