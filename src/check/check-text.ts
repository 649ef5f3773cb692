import { type AnyEntry, entryOf } from '../data/entry.ts';
import { refuseName } from '../data/file-names.ts';
import { byPlace, type Finding } from '../data/finding.ts';
import { readEntry } from '../data/read.ts';
import type { Commun } from '../data/types.generated.ts';
import { indexOf } from '../lint/commons-index.ts';
import { fixValues } from '../lint/fixers/values.ts';
import { type Bench, benchOf, checkEntry, toFinding } from '../lint/judge.ts';
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
  const { context, take } = benchFor(entry, world);
  checkEntry(entry, context);
  return take()
    .map((reported) => toFinding(path, file, reported))
    .sort(byPlace);
}

/**
 * The file with every repair that `npm run fix` is certain of; the text itself where there is none, or it does not read.
 * @param path below the data folder
 * @throws NotLoaded when the world does not hold yet what a rule asks
 */
export function fixedText(path: string, text: string, world: World): string {
  const place = entryOf(path);
  const { value, body } = readEntry(path, text);
  if (!place || value === undefined) return text;
  const entry = { ...place, path, value, ...(body !== undefined && { texte: body }) } as AnyEntry;
  return fixValues(path, text, benchFor(entry, world)).text;
}

function benchFor(entry: AnyEntry, { known, ...facts }: World): Bench {
  return benchOf({ ...facts, index: indexOf(sourceOver(known, entry)) });
}
