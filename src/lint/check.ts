import { allEntries } from '../data/entry.ts';
import { byPlace, type Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import { indexOf } from './commons-index.ts';
import { sourceOf } from './commons-source.ts';
import { type Bench, benchOf, COMMUN, checkCommun, checkEntry, toFinding } from './judge.ts';
import { checkNeeds } from './needs.ts';
import { checkPictures } from './pictures.ts';
import { gazetteer } from './places.ts';
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
  const told = new Set<string>();
  const settle = (path: string): void => {
    for (const reported of take()) {
      const { once } = reported.problem;
      if (once !== undefined && told.has(once)) continue;
      if (once !== undefined) told.add(once);
      findings.push(toFinding(path, commons.open(path), reported));
    }
  };
  if (commons.hasCommun && isWanted({ path: COMMUN })) {
    checkCommun(commons.open(COMMUN).value, context);
    settle(COMMUN);
  }
  if (isWanted({ path: SUSPENSIONS })) findings.push(...checkSuspensions(commons));
  findings.push(...checkNeeds(commons.dir, isWanted), ...checkPictures(commons.dir, isWanted));
  for (const entry of allEntries(commons)) {
    if (!isWanted(entry)) continue;
    checkEntry(entry, context);
    settle(entry.path);
  }
  return findings.sort(byPlace);
}

/** A bench for the entries of a commons in a folder. */
export function contextOf(commons: Commons, today: string): Bench {
  return benchOf({ today, commun: commons.commun, index: indexOf(sourceOf(commons)), places: gazetteer });
}
