import { coveredCommunes, tellsCoverage } from '../../indicators/covered.ts';
import type { Scope } from '../../indicators/scope.ts';
import { type CoverageMap, coverageMap } from '../charts/coverage-map.ts';
import type { Sheet } from '../charts/flat.ts';

/**
 * The map of how near help is to each commune of a territory; undefined where no lieu is listed at all, so that missing
 * data are never drawn as missing help, and for a quarter, which is smaller than a commune.
 */
export function territoryCoverage(title: string, scope: Scope, sheet?: Sheet): CoverageMap | undefined {
  return tellsCoverage(scope) ? coverageMap(title, coveredCommunes(scope), sheet) : undefined;
}
