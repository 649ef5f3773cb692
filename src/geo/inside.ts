import type { Point } from './distance.ts';

/** An outline as GeoJSON writes it (RFC 7946): rings of longitude, latitude; the first of a polygon outside, the others holes. */
export interface Outline {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown;
}

type Ring = readonly (readonly [number, number])[];

/** Does an outline hold a point? For outlines of a few kilometres: degrees are taken for a plane. */
export function isInside({ latitude, longitude }: Point, { type, coordinates }: Outline): boolean {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  return polygons.some(
    ([outside, ...holes]) => outside !== undefined && winds(outside) && !holes.some((hole) => winds(hole)),
  );

  /** A line to the east crosses the ring an odd number of times (Shimrat, CACM algorithm 112, 1962). */
  function winds(ring: Ring): boolean {
    let isIn = false;
    ring.forEach(([x, y], index) => {
      const [px, py] = ring.at(index - 1)!;
      if (y > latitude !== py > latitude && longitude < ((px - x) * (latitude - y)) / (py - y) + x)
        isIn = !isIn;
    });
    return isIn;
  }
}
