import { type CollectionFacts, collectionNames, collections } from '../data/collections.ts';
import { withDefaults } from '../data/commun.ts';
import { type AnyEntry, allEntries } from '../data/entry.ts';
import { byPlace, type Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import type { Commun } from '../data/types.generated.ts';
import { indexOf } from './commons-index.ts';
import { sourceOf } from './commons-source.ts';
import { gazetteer } from './places.ts';
import { rules } from './registry.ts';
import { describeRepair } from './repair.ts';
import type { CommunRule, Context, EntryRule, Problem, Rule } from './rule.ts';
import { checkShape } from './shape.ts';
import { checkSuspensions } from './suspensions.ts';

export interface CheckOptions {
  /** Paths below the data folder to which findings are limited; all that was loaded without it. */
  only?: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
}

/** Everything there is to say about a commons, in the order of files and lines. */
export function checkCommons(commons: Commons, options: CheckOptions): Finding[] {
  const only = options.only ?? commons.only;
  const wanted = only && new Set(only);
  const isWanted = ({ path }: { path: string }): boolean => !wanted || wanted.has(path);
  const findings = commons.unreadable.filter(({ file }) => !options.only || isWanted({ path: file }));
  const { context, take } = contextOf(commons, options.today);
  const settle = (path: string): void => {
    for (const { rule, problem } of take()) findings.push(toFinding(commons, path, rule, problem));
  };
  if (commons.hasCommun && isWanted({ path: COMMUN })) {
    checkCommun(commons.open(COMMUN).value, context);
    settle(COMMUN);
  }
  if (isWanted({ path: SUSPENSIONS })) findings.push(...checkSuspensions(commons));
  for (const entry of allEntries(commons)) {
    if (!isWanted(entry)) continue;
    checkEntry(entry, context);
    settle(entry.path);
  }
  return findings.sort(byPlace);
}

/** What a rule reported. */
export interface Reported {
  rule: string;
  problem: Problem;
}

/** A context whose reports are taken away entry by entry. */
export function contextOf(commons: Commons, today: string): { context: Context; take(): Reported[] } {
  let pending: Reported[] = [];
  const context: Context = {
    today,
    commun: commons.commun,
    index: indexOf(sourceOf(commons)),
    places: gazetteer,
    report: (_entry, rule, problem) => pending.push({ rule, problem }),
  };
  const take = (): Reported[] => {
    const reported = pending;
    if (reported.length > 0) pending = [];
    return reported;
  };
  return { context, take };
}

const COMMUN = 'commun.yaml';

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

function toFinding(commons: Commons, path: string, rule: string, problem: Problem): Finding {
  const { pointer = [], target, bodyLine, message, severity = 'error', repair } = problem;
  const file = commons.open(path);
  const place =
    bodyLine === undefined
      ? file.locate(pointer, target)
      : { line: (file.bodyLine ?? 1) + bodyLine, column: 1 };
  return { file: path, ...place, rule, severity, message, ...(repair && { fix: describeRepair(repair) }) };
}
