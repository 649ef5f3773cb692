import type { Entries } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';

/** What publishing needs of a commons: its identity and its entries, all of them free of errors. */
export type PublishableCommons = Entries & Pick<Commons, 'commun'>;
