import type { Point } from '../geo/distance.ts';
import { isInside, type Outline } from '../geo/inside.ts';

/** How far a territory reaches, written out so that a browser need not know who belongs to what. */
export interface Reach {
  /** INSEE codes: those it names, and those of its intercommunalités. */
  communes: readonly string[];
  /** Codes: those it names, and those of its regions. */
  departements: readonly string[];
  /** Of a neighbourhood: only what lies inside. */
  contour?: Outline;
}

/** Where something is, as far as it is known. */
export interface Spot {
  departement: string;
  /** INSEE code. */
  commune?: string;
  point?: Point;
}

/**
 * The territories whose perimeter is the nearest around a place: a neighbourhood, then communes, the fewer first (a
 * commune, then an intercommunalité), then départements, the fewer first (a département, then a region), then those
 * without limits. Several only when they reach as far.
 */
export function nearestOf<T>(all: readonly T[], reachOf: (item: T) => Reach, spot: Spot): T[] {
  const ranked = all.flatMap((item) => {
    const rank = rankOf(reachOf(item), spot);
    return rank === undefined ? [] : [{ item, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ item }) => item);
}

/** More than there are communes in the country. */
const STEP = 100_000;

/** The smaller the nearer; undefined where the territory does not reach. */
function rankOf({ communes, departements, contour }: Reach, spot: Spot): number | undefined {
  if (contour) return spot.point && isInside(spot.point, contour) ? 0 : undefined;
  if (spot.commune !== undefined && communes.includes(spot.commune)) return communes.length;
  if (departements.includes(spot.departement)) return STEP + departements.length;
  return communes.length + departements.length === 0 ? 2 * STEP : undefined;
}
