import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { type Coverage, rowOf } from './coverage.ts';
import { isInside } from './outline.ts';
import type { Area } from './perimeter.ts';
import type { Place } from './places.ts';

/** A stretch of the country with what is offered inside: what indicators are computed from. */
export interface Scope {
  area: Area;
  coverage: Coverage;
  /** Its rows in the coverage's columns. */
  rows: readonly number[];
  /** Lieux of its communes that are not closed for good. */
  lieux: readonly Entry<Lieu>[];
  /** Doors, permanences and stops inside, of its own lieux and of others'. */
  places: readonly Place[];
  /** YYYY-MM-DD */
  today: string;
}

/** The scope of an area; a quarter keeps what has a point inside its outline. */
export function scopeOf(coverage: Coverage, area: Area): Scope {
  return scopeOfRows(
    coverage,
    area,
    area.communes.flatMap((code) => rowOf(coverage.table, code) ?? []),
  );
}

/** The scope of an area whose rows are known. */
export function scopeOfRows(coverage: Coverage, area: Area, rows: readonly number[]): Scope {
  const { contour } = area;
  const lieux = gather(coverage.lieux, rows);
  const places = gather(coverage.places, rows);
  const scope = { area, coverage, rows, today: coverage.today };
  if (!contour) return { ...scope, lieux, places };
  return {
    ...scope,
    lieux: lieux.filter(
      ({ value }) => value.position && !value.adresse_confidentielle && isInside(contour, value.position),
    ),
    places: places.filter(({ position }) => position !== undefined && isInside(contour, position)),
  };
}

/** What stands in some rows; most have nothing. */
function gather<T>(byRow: readonly (readonly T[])[], rows: readonly number[]): T[] {
  const all: T[] = [];
  for (const row of rows) for (const item of byRow[row]!) all.push(item);
  return all;
}
