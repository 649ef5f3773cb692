import type { Pointer } from '../data/locate.ts';
import { isEqual } from '../data/schema-runtime.ts';

/** Where a value of an entry went. */
export interface Followed {
  /** The value itself, else the nearest block around it that is still there. */
  pointer: Pointer;
  exact: boolean;
}

/** Finds in another version of an entry the value that a pointer names in the first one. */
export function follow(before: unknown, after: unknown, pointer: Pointer): Followed {
  const found: (string | number)[] = [];
  let [was, is] = [before, after];
  for (const step of pointer) {
    const next = typeof step === 'number' ? itemLike(was, is, step) : step;
    if (next === undefined || !isIn(is, next)) return { pointer: found, exact: false };
    found.push(next);
    was = (was as Record<string | number, unknown>)[step];
    is = (is as Record<string | number, unknown>)[next];
  }
  return { pointer: found, exact: true };
}

/** Index of the item that an item of the older list has become. */
function itemLike(before: unknown, after: unknown, index: number): number | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const item: unknown = before[index];
  const nth = before.slice(0, index).filter((other) => isEqual(other, item)).length;
  const same = after.flatMap((other, at) => (isEqual(other, item) ? [at] : []));
  if (same[nth] !== undefined) return same[nth];
  const id = idOf(item);
  if (id !== undefined) {
    const named = after.findIndex((other) => idOf(other) === id);
    return named < 0 ? undefined : named;
  }
  // An item that changed, in its place: no other item of the older list may claim it.
  const isFree = index < after.length && !before.some((other) => isEqual(other, after[index]));
  return isFree ? index : undefined;
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
}

function isIn(value: unknown, step: string | number): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step);
}
