import { indicators } from './registry.ts';
import type { Scope } from './scope.ts';

/** The figures of one stretch of the country, by the indicator's id. */
export type Values = Readonly<Record<string, number | null>>;

/** Said beside figures that are 0 because nothing is listed: nobody looked, or there is nothing. */
export const NO_DATA = 'aucune donnée';

export interface Measured {
  values: Values;
  /** {@link NO_DATA} where neither lieu nor permanence is listed. */
  couverture?: typeof NO_DATA;
}

/** Every indicator of a scope. */
export function measure(scope: Scope): Measured {
  const values = Object.fromEntries(indicators.map(({ id, compute }) => [id, compute(scope)]));
  const isBlank = scope.lieux.length === 0 && scope.places.length === 0;
  return isBlank ? { values, couverture: NO_DATA } : { values };
}
