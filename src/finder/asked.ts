import { type Criteria, withValues } from './criteria.ts';
import { AWAY } from './flags.ts';
import type { Found, Help } from './found.ts';
import { offersWanted, wantedGroups } from './groups/wanted.ts';

/** Picks the helps of results that answer what is asked. */
export type HelpsAsked = (found: Found) => readonly Help[];

/**
 * The helps that answer the criteria, time and distance aside; all of them where none does. What one need not go to the
 * lieu for is left out, unless there is nothing else or the criteria ask for it.
 */
export function helpsAsked(criteria: Criteria, now: Date): HelpsAsked {
  const timeless = withValues(withValues(criteria, 'quand', []), 'distance', []);
  const groups = wantedGroups(timeless, now).filter(({ wanted }) => wanted !== 0);
  const anywhere = criteria.ou !== undefined || criteria.quand !== undefined;
  return (found) => {
    const answering = found.helps.filter((help) =>
      groups.every((group) => offersWanted(group, { found, help, km: undefined })),
    );
    const asked = answering.length ? answering : found.helps;
    const atDoor = anywhere ? [] : asked.filter(({ ou }) => (ou & AWAY) === 0);
    return atDoor.length ? atDoor : asked;
  };
}
