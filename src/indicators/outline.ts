import type { Territoire } from '../data/types.generated.ts';
import type { Point } from '../geo/distance.ts';

type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** Is a point inside a GeoJSON Polygon or MultiPolygon? By the even-odd rule, so that holes are outside; flat degrees. */
export function isInside({ type, coordinates }: NonNullable<Territoire['contour']>, point: Point): boolean {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1);
}

function isInRing(ring: Ring, { latitude, longitude }: Point): boolean {
  let inside = false;
  ring.forEach(([east, north], index) => {
    const [west, south] = ring.at(index - 1)!;
    const crosses = north > latitude !== south > latitude;
    if (crosses && longitude < ((west - east) * (latitude - north)) / (south - north) + east)
      inside = !inside;
  });
  return inside;
}
