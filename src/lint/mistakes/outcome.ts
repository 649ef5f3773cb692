import { decode } from '../../data/decode.ts';
import { type AnyEntry, entryOf } from '../../data/entry.ts';
import { refuseName } from '../../data/file-names.ts';
import type { Severity } from '../../data/finding.ts';
import { loadCommons } from '../../data/load.ts';
import { readEntry } from '../../data/read.ts';
import { contextOf } from '../check.ts';
import { fixText } from '../fix.ts';
import { checkEntry } from '../judge.ts';
import type { Mistake } from './mistake.ts';

/** What the checks say of a mistake, and whether `npm run fix` mends it. */
export interface Outcome {
  said: { severity: Severity; message: string }[];
  /** Nothing is left to say once the file is repaired, and the repair changed it. */
  repaired: boolean;
}

/** The day of the examples, YYYY-MM-DD: what the model says is recent. */
const DAY = '2026-06-01';

const bench = contextOf(loadCommons('/nonexistent'), DAY);

export function outcomeOf({ path, content }: Mistake): Outcome {
  const said = tell(path, content);
  const decoded = typeof content === 'string' ? decode(new TextEncoder().encode(content)) : decode(content);
  if ('refusal' in decoded || refusal(path)) return { said, repaired: false };
  const { text } = fixText(path, decoded.text, bench);
  return { said, repaired: text !== content && tell(path, text).length === 0 };
}

function tell(path: string, content: string | Uint8Array): Outcome['said'] {
  const refused = refusal(path);
  if (refused) return [refused];
  const { value, body, problems } = readEntry(path, content);
  const place = entryOf(path);
  if (value === undefined || !place) return problems;
  checkEntry(
    { ...place, path, value, ...(body !== undefined && { texte: body }) } as AnyEntry,
    bench.context,
  );
  return bench
    .take()
    .map(({ problem }) => ({ severity: problem.severity ?? 'error', message: problem.message }));
}

/** Why no entry can stand at a path: the first of its folders, or its name. */
function refusal(path: string): Outcome['said'][number] | undefined {
  const steps = path.split('/');
  for (let depth = 1; depth <= steps.length; depth++) {
    const refused = refuseName(steps.slice(0, depth).join('/'), depth < steps.length);
    if (refused) return refused;
  }
  return undefined;
}
