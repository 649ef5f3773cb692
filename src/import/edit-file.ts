import { readEntry } from '../data/read.ts';
import type { Lieu } from '../data/types.generated.ts';
import { formatLieu } from '../data/write.ts';
import { type Change, editDocument } from './edit-document.ts';
import { canonical } from './managed-fields.ts';
import { memoryLines, withMemoryLines, withoutMemory } from './memory.ts';

/**
 * The text of a lieu's file after changes. A file that stands as we write files is written anew; in any other, only the
 * changed values move, and comments stay.
 * @param before the entry's value as the text says it
 * @param after the value the new text must say
 */
export function editFile(text: string, before: Lieu, after: Lieu, changes: readonly Change[]): string {
  const bare = withoutMemory(text);
  const edited = bare === formatLieu(before) ? undefined : editDocument('lieux', bare, changes);
  const written = edited !== undefined && saysSame(edited, after) ? edited : formatLieu(after);
  return withMemoryLines(written, memoryLines(text));
}

function saysSame(text: string, value: Lieu): boolean {
  const read = readEntry('lieux/00/lieu.yaml', text);
  return read.problems.length === 0 && canonical(read.value) === canonical(value);
}
