import type { MapPoint } from './point.ts';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** Metropolitan France: what a map without points shows. */
const FRANCE: Bounds = [-5.2, 41.3, 9.6, 51.1];

/** The points as GeoJSON (RFC 7946), with the properties that the style draws. */
export function pointCollection(points: readonly MapPoint[]): GeoJSON.FeatureCollection<GeoJSON.Point> {
  return { type: 'FeatureCollection', features: points.map(feature) };
}

function feature({
  id,
  longitude,
  latitude,
  numero,
  approximatif,
  count,
}: MapPoint): GeoJSON.Feature<GeoJSON.Point> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      id,
      approximatif: approximatif === true,
      ...(numero !== undefined && { numero: String(numero) }),
      ...(count !== undefined && { count }),
    },
  };
}

/** The smallest box around the points. */
export function boundsOf(points: readonly MapPoint[]): Bounds {
  if (points.length === 0) return FRANCE;
  return points.reduce<Bounds>(
    ([west, south, east, north], { longitude, latitude }) => [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ],
    [180, 90, -180, -90],
  );
}

/** Where a map of everything opens: the mother country if it has any of the points, else all of them. */
export function homeOf(points: readonly MapPoint[]): Bounds {
  const [west, south, east, north] = FRANCE;
  const inFrance = points.filter(
    ({ longitude, latitude }) =>
      west <= longitude && longitude <= east && south <= latitude && latitude <= north,
  );
  return boundsOf(inFrance.length ? inFrance : points);
}
