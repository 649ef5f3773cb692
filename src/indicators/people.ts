import type { Scope } from './scope.ts';

/**
 * Inhabitants of the communes that pass a test; null for a quarter, whose inhabitants nobody counts here, and where
 * no commune's population is known.
 */
export function peopleWhere(scope: Scope, test: (row: number) => boolean = () => true): number | null {
  const { population } = scope.coverage.table;
  if (scope.area.contour) return null;
  let total = 0;
  let known = false;
  for (const row of scope.rows) {
    const people = population[row]!;
    if (Number.isNaN(people)) continue;
    known = true;
    if (test(row)) total += people;
  }
  return known ? total : null;
}

const totals = new WeakMap<Scope, number | null>();

/** All inhabitants, counted once a scope: every share asks for them. */
export function peopleOf(scope: Scope): number | null {
  let total = totals.get(scope);
  if (total === undefined) {
    total = peopleWhere(scope);
    totals.set(scope, total);
  }
  return total;
}

/** Inhabitants of the communes whose point lies so near to a help; null where no commune has both point and population. */
export function peopleWithin(
  { area, rows, coverage }: Scope,
  nearest: Float32Array,
  km: number,
): number | null {
  const { population } = coverage.table;
  if (area.contour) return null;
  let total = 0;
  let known = false;
  for (const row of rows) {
    const distance = nearest[row]!;
    const people = population[row]!;
    if (Number.isNaN(distance) || Number.isNaN(people)) continue;
    known = true;
    if (distance <= km) total += people;
  }
  return known ? total : null;
}

/** Communes that pass a test; null for a quarter, which is a part of one. */
export function communesWhere(scope: Scope, test: (row: number) => boolean = () => true): number | null {
  if (scope.area.contour) return null;
  let count = 0;
  for (const row of scope.rows) if (test(row)) count += 1;
  return count;
}

/** Is there a place in the commune where people are received? */
export function isServed({ coverage }: Scope, row: number): boolean {
  return coverage.places[row]!.length > 0;
}

/** A share in per cent, to a tenth; null without a whole. */
export function percent(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : Math.round((1000 * part) / whole) / 10;
}
