import { isServed } from '../../indicators/people.ts';
import type { Scope } from '../../indicators/scope.ts';
import { type CoverageMap, type CoveredCommune, coverageMap } from '../charts/coverage-map.ts';
import type { Sheet } from '../charts/flat.ts';

/**
 * The map of how near help is to each commune of a territory; undefined where no lieu is listed at all, so that missing
 * data are never drawn as missing help, and for a quarter, which is smaller than a commune.
 */
export function territoryCoverage(title: string, scope: Scope, sheet?: Sheet): CoverageMap | undefined {
  const { coverage, area } = scope;
  if (area.contour || !coverage.places.some((places) => places.length > 0)) return undefined;
  return coverageMap(title, coveredCommunes(scope), sheet);
}

/** The communes of a territory, each with how near help is. */
export function coveredCommunes(scope: Scope): (CoveredCommune & { code: string })[] {
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
