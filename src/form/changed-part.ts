import type { Collection } from '../data/collections.ts';
import { formatValue } from '../data/write.ts';

type Block = Record<string, unknown>;

/** The properties that a correction changes, as they now are; null for one that is taken away. */
export function changedPart(before: Block, after: Block): Block {
  const keys = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, after[key] ?? null]));
}

/** The lines of those properties, as the file writes them. */
export function changedLines(collection: Collection, before: Block, after: Block): string {
  return formatValue(collection, changedPart(before, after));
}

/** An entry with the properties of a correction put in. */
export function withPart(entry: Block, part: Block): Block {
  const merged = { ...entry, ...part };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
