import { type AnyEntry, entryOf } from '../data/entry.ts';
import { refuseName } from '../data/file-names.ts';
import { byPlace, type Finding } from '../data/finding.ts';
import { readEntry } from '../data/read.ts';
import type { Commun } from '../data/types.generated.ts';
import { indexOf } from '../lint/commons-index.ts';
import { benchOf, checkEntry, toFinding } from '../lint/judge.ts';
import type { Places } from '../lint/places.ts';
import { type KnownCommons, sourceOver } from './index-source.ts';

/** What the checks of an entry are told of the world. */
export interface World {
  /** YYYY-MM-DD. */
  today: string;
  commun: Commun;
  places: Places;
  known: KnownCommons;
}

/**
 * Everything there is to say about one file, with the rules and the words of `npm run check`.
 * @param path below the data folder
 * @param text the whole file; a byte order mark and CRLF are accepted
 * @throws NotLoaded when the world does not hold yet what a rule asks
 */
export function checkText(path: string, text: string, world: World): Finding[] {
  const misplaced = refuseName(path, false);
  if (misplaced) return [misplaced];
  const place = entryOf(path);
  if (!place) return [];
  const file = readEntry(path, text);
  if (file.value === undefined) return file.problems;
  const entry = { ...place, path, value: file.value } as AnyEntry;
  if (file.body !== undefined) entry.texte = file.body;
  const { known, ...facts } = world;
  const { context, take } = benchOf({ ...facts, index: indexOf(sourceOver(known, entry)) });
  checkEntry(entry, context);
  return take()
    .map((reported) => toFinding(path, file, reported))
    .sort(byPlace);
}
