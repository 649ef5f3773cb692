import { join } from 'node:path';
import { getCommons } from '../../data/shared.ts';
import { searchRecords } from '../../search/records.ts';
import { writeSearchIndex } from '../../search/write.ts';

export interface SearchInput {
  out: string;
}

/** Writes the text search's index. @returns how many records it holds */
export function writeSearch({ out }: SearchInput): Promise<number> {
  return writeSearchIndex(searchRecords(getCommons()), join(out, 'pagefind'));
}
