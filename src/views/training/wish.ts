import type { EntryLink } from '../entry/links.ts';

/** Something that a team would like to learn, or can teach others, in its own words. */
export interface Wish {
  text: string;
  /** Whose it is. */
  who: EntryLink;
  /** The commune, or the perimeter of a service. */
  where: string;
}
