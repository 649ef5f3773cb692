import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../data/entry.ts';
import { changedFiles, commitOf, readBlobs } from '../../data/git.ts';
import { keepComments } from '../../form/keep-comments.ts';

/** A file with its comments back. */
export interface Restored {
  /** Below the data folder. */
  path: string;
  text: string;
}

/**
 * The entries that differ from a revision and lost comments since, each with its comments back; nothing is written. Some
 * programs write a file anew without them.
 * @param dir data folder
 * @throws UsageError in French when there is no git repository or no such revision
 */
export function* lostComments(dir: string, revision: string): Generator<Restored> {
  for (const { from, to } of changedFiles(dir, commitOf(dir, revision))) {
    if (!from || !to || !entryOf(to)) continue;
    const [before] = readBlobs(dir, [from.blob]);
    const after = readFileSync(join(dir, to), 'utf8');
    const text = keepComments(to, before?.toString() ?? '', after);
    if (text !== after) yield { path: to, text };
  }
}
