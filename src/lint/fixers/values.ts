import { type Entry, entryOf } from '../../data/entry.ts';
import { splitFrontMatter } from '../../data/front-matter.ts';
import { readEntry } from '../../data/read.ts';
import type { Lieu, Pratique } from '../../data/types.generated.ts';
import { checkCommun, checkEntry, type Reported } from '../judge.ts';
import { describeRepair, type Repair } from '../repair.ts';
import type { Context } from '../rule.ts';
import { applyRepair } from './apply.ts';
import { tidyHours } from './tidy-hours.ts';

/** More rounds than any file needs: each makes at least one repair. */
const MAX_ROUNDS = 200;

/** Makes every repair that the schema and the rules are certain of. @returns the text, and what was done, in French */
export function fixValues(
  path: string,
  text: string,
  { context, take }: { context: Context; take(): Reported[] },
): { text: string; done: string[] } {
  const done: string[] = [];
  let current = text;
  const seen = new Set([text]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const step = firstRepair(path, current, repairsFor(path, current, context, take));
    if (!step || seen.has(step.text)) break;
    seen.add(step.text);
    current = step.text;
    done.push(step.what);
  }
  return { text: current, done };
}

function repairsFor(path: string, text: string, context: Context, take: () => Reported[]): Repair[] {
  const { value, body } = readEntry(path, text);
  if (value === undefined) return [];
  const place = entryOf(path);
  if (place) {
    const entry = { ...place, path, value, ...(body !== undefined && { texte: body }) };
    checkEntry(entry as Entry<Lieu> | Entry<Pratique>, context);
  } else checkCommun(value, context);
  const repairs = take().flatMap(({ problem }) => (problem.repair ? [problem.repair] : []));
  return place?.collection === 'lieux' ? [...repairs, ...tidyHours(value as Partial<Lieu>)] : repairs;
}

/** The first repair that the text allows, made. */
function firstRepair(
  path: string,
  text: string,
  repairs: readonly Repair[],
): { text: string; what: string } | undefined {
  const parts = path.endsWith('.md') ? splitFrontMatter(text) : undefined;
  if (path.endsWith('.md') && !parts) return undefined;
  const start = parts?.yamlStart ?? 0;
  const yaml = parts?.yaml ?? text;
  for (const repair of repairs) {
    const fixed = applyRepair(yaml, repair);
    if (fixed === undefined || fixed === yaml) continue;
    const where = repair.pointer.join('.');
    const what = `${where}${where === '' ? '' : '\u00a0: '}${describeRepair(repair)}`;
    return { text: text.slice(0, start) + fixed + text.slice(start + yaml.length), what };
  }
  return undefined;
}
