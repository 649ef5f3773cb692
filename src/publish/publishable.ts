import type { Entries } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';

/**
 * What publishing needs of a commons: its identity, its entries, all of them free of errors, its figures over time, and the
 * folder where figures about inhabitants stand, when there is one.
 */
export type PublishableCommons = Entries &
  Pick<Commons, 'commun' | 'evolution'> &
  Partial<Pick<Commons, 'dir'>>;
