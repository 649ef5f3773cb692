import type { AnyEntry } from '../../data/entry.ts';
import { isOn } from '../../data/modules.ts';
import { snapshotCommun, snapshotEntries } from '../../data/snapshot.ts';
import { writeSearchIndexes } from '../../search/write.ts';

export interface SearchInput {
  out: string;
  /** The checked data. */
  snapshot: string;
  /** How many lieux it holds. */
  lieux: number;
}

/** Writes the text search's indexes: entries go through one at a time. @returns how many can be found */
export function writeSearch({ out, snapshot, lieux }: SearchInput): Promise<number> {
  return writeSearchIndexes(shownEntries(snapshot), lieux, out);
}

/** The entries of the collections that are switched on. */
function* shownEntries(snapshot: string): Iterable<AnyEntry> {
  const commun = snapshotCommun(snapshot);
  for (const entry of snapshotEntries(snapshot)) if (isOn(commun, entry.collection)) yield entry;
}
