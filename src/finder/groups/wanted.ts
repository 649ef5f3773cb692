import { ALL_WANTED, type Criteria, GROUPS, type Group, valuesOf } from '../criteria.ts';
import { clocksAt, stretchesAt } from '../moment.ts';
import type { Candidate, GroupTest } from './group-test.ts';
import { plainTests } from './plain.ts';
import { timesWith, timeTest } from './time.ts';
import { labelTest, languageTest } from './words.ts';

/** A group, how it looks at candidates, and what is wanted of it. */
export interface WantedGroup extends GroupTest {
  group: Group;
  /** 0: the group filters nothing. */
  wanted: number;
  /** All that is wanted, rather than any of it. */
  all: boolean;
}

/** What the criteria want of each group, in the order of {@link GROUPS}. */
export function wantedGroups(criteria: Criteria, now: Date): WantedGroup[] {
  const times = timesWith(valuesOf(criteria, 'quand'));
  const clockOf = clocksAt(now);
  const tests = {
    ...plainTests(clockOf('Europe/Paris').date),
    quand: timeTest(times, stretchesAt(times, clockOf)),
    parle: languageTest(valuesOf(criteria, 'parle')),
    label: labelTest(valuesOf(criteria, 'label')),
  };
  return GROUPS.map((group) => {
    const test = tests[group as keyof typeof tests]!;
    const chosen = valuesOf(criteria, group);
    const wanted = chosen.reduce((bits, value) => bits | (1 << test.options.indexOf(value)), 0);
    return { ...test, group, wanted, all: ALL_WANTED.has(group) };
  });
}

/** Does a candidate offer what is wanted of a group? */
export function offersWanted({ offers, wanted, all }: WantedGroup, candidate: Candidate): boolean {
  const offered = offers(candidate) & wanted;
  return all ? offered === wanted : offered !== 0;
}
