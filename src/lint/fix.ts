import { join } from 'node:path';
import { decode } from '../data/decode.ts';
import { allEntries, entryOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { READING } from '../data/read.ts';
import { readBytes } from '../data/read-bytes.ts';
import { canonicalText } from './canonical.ts';
import { contextOf } from './check.ts';
import { fixEncoding } from './fixers/encoding.ts';
import { fixIndentation } from './fixers/indentation.ts';
import { fixLines } from './fixers/lines.ts';
import { fixValues } from './fixers/values.ts';
import type { Reported } from './judge.ts';
import type { Context } from './rule.ts';

/** A file that can be better written. */
export interface Fixed {
  /** Path below the data folder. */
  path: string;
  text: string;
  /** What was done, in French. */
  done: string[];
}

/**
 * The files of a commons that a machine can repair, repaired; nothing is written.
 * @param takesForm which files are put into the form of all others, too
 */
export function* fixCommons(
  commons: Commons,
  today: string,
  takesForm: (path: string) => boolean = () => false,
): Generator<Fixed> {
  const bench = contextOf(commons, today);
  for (const path of fixablePaths(commons)) {
    const bytes = readBytes(join(commons.dir, path));
    const hadMark = bytes[0] === 0xef && bytes[1] === 0xbb;
    const decoded = decode(bytes);
    if ('refusal' in decoded) continue;
    const repaired = fixText(path, decoded.text, bench);
    const fixed = takesForm(path) ? inForm(path, repaired) : repaired;
    if (hadMark || fixed.text !== decoded.text) yield { path, ...fixed };
  }
}

function inForm(path: string, { text, done }: Omit<Fixed, 'path'>): Omit<Fixed, 'path'> {
  const formed = canonicalText(path, text);
  if (formed === text) return { text, done };
  return {
    text: formed,
    done: [...done, 'mise en forme\u00a0: l’ordre et les guillemets des autres fiches'],
  };
}

/** Text → text: the same file, better written. A second run changes nothing; comments stay. */
export function fixText(
  path: string,
  text: string,
  bench: { context: Context; take(): Reported[] },
): { text: string; done: string[] } {
  const encoded = fixEncoding(path, text);
  const mended = fixLines(path, encoded);
  const indented = fixIndentation(path, mended);
  const valued = fixValues(path, indented, bench);
  const done = [...valued.done];
  if (mended !== encoded) done.unshift('lignes illisibles\u00a0: espaces et guillemets ajoutés');
  if (indented !== mended) done.unshift('mise en forme\u00a0: deux espaces par niveau');
  if (encoded !== text || done.length === 0)
    done.unshift('mise en forme\u00a0: fins de ligne, espaces et encodage');
  return { text: fixEncoding(path, valued.text), done };
}

/** Every file that was read, and those whose text was refused. */
function fixablePaths(commons: Commons): string[] {
  const read = allEntries(commons).map(({ path }) => path);
  const refused = commons.unreadable
    .filter(({ rule, file }) => rule === READING && entryOf(file))
    .map(({ file }) => file);
  const commun =
    commons.hasCommun && (!commons.only || commons.only.includes('commun.yaml')) ? ['commun.yaml'] : [];
  return [...commun, ...new Set([...read, ...refused])].sort();
}
