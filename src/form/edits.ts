import type { Collection } from '../data/collections.ts';
import { formatValue } from '../data/write.ts';
import { changedPart } from './changed-part.ts';

type Block = Record<string, unknown>;

/** One thing to do by hand in a file, so that its comments and all else stay. */
export interface Edit {
  /** A French sentence, the property named as the file names it. */
  say: string;
  /** The lines to write; none where lines go. */
  lines?: string;
}

/** What to change in the file of an entry, one property after the other. */
export function editsOf(collection: Collection, before: Block, after: Block): Edit[] {
  return Object.entries(changedPart(before, after)).map(([key, value]): Edit => {
    const name = `«\u00a0${key}\u00a0»`;
    if (value === null)
      return { say: `Enlevez la ligne ${name}, et celles qui en dépendent (en retrait, en dessous).` };
    const lines = formatValue(collection, { [key]: value });
    if (before[key] === undefined)
      return { say: `Ajoutez à la fin du fichier, ou de l’en-tête\u00a0:`, lines };
    return { say: `Remplacez la ligne ${name}, et celles qui en dépendent, par\u00a0:`, lines };
  });
}
