import { join } from 'node:path';
import { snapshotEntries } from '../../data/snapshot.ts';
import { recordsOf } from '../../search/records.ts';
import { writeSearchIndex } from '../../search/write.ts';

export interface SearchInput {
  out: string;
  /** The checked data. */
  snapshot: string;
}

/** Writes the text search's index: entries go through one at a time. @returns how many records it holds */
export function writeSearch({ out, snapshot }: SearchInput): Promise<number> {
  return writeSearchIndex(recordsOf(snapshotEntries(snapshot)), join(out, 'pagefind'));
}
