import type { Slots } from '../../hours/types.ts';
import { isClosedOn } from '../closed-on.ts';
import type { Found, Help } from '../found.ts';
import { type Given, isGiven } from '../given.ts';
import type { Stretch } from '../moment.ts';
import type { GroupTest } from './group-test.ts';

/** Times offered as they are; a day and an hour of the visitor's come beside them. */
const TIMES: readonly string[] = ['maintenant', 'aujourdhui', 'ce-soir', 'samedi'];

/** The times that are counted: those offered, and the one chosen. */
export function timesWith(chosen: readonly string[]): readonly string[] {
  return [...new Set([...TIMES, ...chosen])];
}

/**
 * When help is given, on the lieu's own clock. Slots are shared by many results: each is asked once a stretch.
 * @param stretchesOf the stretches that the options stand for in a zone, in their order
 */
export function timeTest(
  options: readonly string[],
  stretchesOf: (timeZone: string) => readonly Stretch[],
): GroupTest {
  const remembered = new Map<Stretch, Map<Slots, Given>>();
  const given = (found: Found, help: Help, stretch: Stretch): Given => {
    if (isClosedOn(found, stretch.date)) return false;
    let remember = remembered.get(stretch);
    if (!remember) {
      remember = new Map();
      remembered.set(stretch, remember);
    }
    return isGiven(help, stretch, remember);
  };
  return {
    options,
    offers: ({ found, help }) => {
      const stretches = stretchesOf(found.timeZone);
      let bits = 0;
      for (let i = 0; i < stretches.length; i += 1) if (given(found, help, stretches[i]!)) bits |= 1 << i;
      return bits;
    },
    isUntold: ({ found, help }, wanted) =>
      stretchesOf(found.timeZone).some(
        (stretch, i) => (wanted & (1 << i)) !== 0 && given(found, help, stretch) === undefined,
      ),
  };
}
