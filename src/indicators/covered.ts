import type { Point } from '../geo/distance.ts';
import { isServed } from './people.ts';
import type { Scope } from './scope.ts';

/** A commune, and how near help is. */
export interface CoveredCommune {
  /** INSEE code. */
  code: string;
  /** Absent where its point is not known. */
  spot?: Point;
  /** 0 where nobody knows. */
  population: number;
  /** Is there a place in the commune where people are received? */
  served: boolean;
  /** To the nearest help, as the crow flies; Infinity past 20 km, null when it is not known. */
  km: number | null;
}

/** The communes of a scope, each with how near help is. */
export function coveredCommunes(scope: Scope): CoveredCommune[] {
  const { table, nearest } = scope.coverage;
  return scope.rows.map((row) => {
    const [latitude, longitude] = [table.latitude[row]!, table.longitude[row]!];
    const km = nearest.aide[row]!;
    return {
      code: table.codes[row]!,
      ...(!Number.isNaN(latitude) && { spot: { latitude, longitude } }),
      population: table.population[row] || 0,
      served: isServed(scope, row),
      km: Number.isNaN(km) ? null : km,
    };
  });
}

/** Is there anything to tell coverage from? Missing data are not missing help; a quarter is smaller than a commune. */
export function tellsCoverage({ coverage, area }: Scope): boolean {
  return !area.contour && coverage.places.some((places) => places.length > 0);
}
