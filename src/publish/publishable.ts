import type { Entries } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';

/** What publishing needs of a commons: its identity, its entries, all of them free of errors, and its figures over time. */
export type PublishableCommons = Entries & Pick<Commons, 'commun' | 'evolution'>;
