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
  const linesOf = (key: string, value: unknown): string => formatValue(collection, { [key]: value });
  return Object.entries(changedPart(before, after)).map(([key, value]): Edit => {
    const name = `«\u00a0${key}\u00a0»`;
    if (before[key] === undefined)
      return { say: 'Ajoutez à la fin du fichier, ou de l’en-tête\u00a0:', lines: linesOf(key, value) };
    const isOneLine = linesOf(key, before[key]).trimEnd().split('\n').length === 1;
    const where = isOneLine ? `la ligne ${name}` : `la ligne ${name} et celles en retrait dessous`;
    if (value === null) return { say: `Enlevez ${where}.` };
    return { say: `Remplacez ${where} par\u00a0:`, lines: linesOf(key, value) };
  });
}
