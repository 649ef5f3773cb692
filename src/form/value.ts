/** A place in an entry's value: property names and indices of lists. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where it leads to nothing. */
export function getAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/**
 * A copy of a value with another one at a path, blocks and lists made on the way. No answer is no property: what the
 * new value leaves empty is taken away; everything else stays as it was.
 */
export function setAt<T>(root: T, path: Path, value: unknown): T {
  return (replace(root, path, prune(value)) ?? {}) as T;
}

function replace(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(root) ? [...root] : [];
    const item = replace(list[step], rest, value);
    list.splice(step, 1, ...(item === undefined ? [] : [item]));
    return list.length ? list : undefined;
  }
  const block = typeof root === 'object' && root !== null && !Array.isArray(root) ? root : {};
  const { [step]: before, ...others } = block as Record<string, unknown>;
  const part = replace(before, rest, value);
  // In its place, where it had one.
  const next = part === undefined ? others : { ...block, [step]: part };
  return Object.keys(next).length ? next : undefined;
}

/** A value without what is empty; undefined when nothing is left. `false` and `0` are answers. */
export function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .map(([key, part]) => [key, prune(part)] as const)
      .filter(([, part]) => part !== undefined);
    return parts.length ? Object.fromEntries(parts) : undefined;
  }
  return value ?? undefined;
}
