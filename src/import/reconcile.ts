import type { Lieu } from '../data/types.generated.ts';
import { canonical, type FieldPath, MANAGED, valueAt, withValue } from './managed-fields.ts';
import { type Memory, markOf, memoryOf } from './memory.ts';

/** A field on which entry and source differ; the entry's value was kept. */
export interface Difference {
  path: FieldPath;
  entry: unknown;
  source: unknown;
}

/** An entry after its row was compared with it. */
export interface Reconciled {
  value: Lieu;
  /** Fields that changed, with their new value; undefined for one taken away. */
  changes: { path: FieldPath; value: unknown }[];
  differences: Difference[];
  memory: Memory;
}

/**
 * Brings an entry up to date with its row without undoing what people wrote.
 *
 * With a memory of the last import: a field as that import left it follows the source; a field people changed, added or
 * removed since is kept and, where the source says otherwise, reported. An entry verified since the row's date follows
 * nothing. Without a memory nothing tells people's values from the source's: all are kept, and only gaps are filled, by a
 * row that is newer than the entry.
 * @param own the row comes from our own export, where a gap is filled with what stands for "unknown"
 */
export function reconcile(entry: Lieu, incoming: Lieu, memory: Memory | undefined, own: boolean): Reconciled {
  const fresh = memoryOf(incoming);
  const result: Reconciled = { value: entry, changes: [], differences: [], memory: fresh };
  const verified = isVerifiedSince(entry, incoming);
  const kept = new Map<number, string>();
  MANAGED.forEach((path, index) => {
    const before = valueAt(entry, path);
    const after = valueAt(incoming, path);
    if (canonical(before) === canonical(after)) return;
    const follows = memory
      ? markOf(before) === memory[index] && !verified
      : before === undefined && isNewer(incoming, entry) && !verified && !own;
    if (follows) {
      result.changes.push({ path, value: after });
      result.value = withValue(result.value, path, after);
      return;
    }
    kept.set(index, memory?.[index] ?? '---');
    if (saysOtherwise(path, before, after, memory, index, own)) {
      result.differences.push({ path, entry: before, source: after });
    }
  });
  result.memory = fresh.map((mark, index) => kept.get(index) ?? mark);
  return result;
}

/** Whether a kept value is worth a word: not where only one side speaks and the other never did. */
function saysOtherwise(
  path: FieldPath,
  before: unknown,
  after: unknown,
  memory: Memory | undefined,
  index: number,
  own: boolean,
): boolean {
  if (after === undefined) return memory !== undefined && memory[index] !== '---';
  if (before === undefined && own) return false;
  return memory !== undefined || path[0] !== 'date_maj';
}

function isNewer(incoming: Lieu, entry: Lieu): boolean {
  return (
    incoming.date_maj !== undefined && (entry.date_maj === undefined || incoming.date_maj > entry.date_maj)
  );
}

function isVerifiedSince(entry: Lieu, incoming: Lieu): boolean {
  const day = entry.verifie?.le;
  return day !== undefined && (incoming.date_maj === undefined || day >= incoming.date_maj);
}
