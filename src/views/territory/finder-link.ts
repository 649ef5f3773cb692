import { type Criteria, writeCriteria } from '../../finder/criteria.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import type { Area } from '../../indicators/perimeter.ts';

/** Kilometres around a commune's point that surely hold it, where its reach is not known. */
const REACH_KM = 10;
const KM_PER_DEGREE = 111.2;

/** West, south, east, north, in degrees. */
type Box = [number, number, number, number];

/**
 * The search page on the rectangle that holds a territory, with filters: `/chercher/#zone=…&famille=…`. The zone comes
 * as south, west, north, east, rounded outward.
 */
export function finderPath(area: Area, criteria: Criteria): string {
  const box = area.contour ? outlineBox(area.contour.coordinates) : communesBox(area.communes);
  const chosen = writeCriteria(criteria).map(([group, values]) => `${group}=${values}`);
  return `/chercher/#${[box && zoneOf(box), ...chosen].filter(Boolean).join('&')}`;
}

function zoneOf([west, south, east, north]: Box): string {
  const down = (degrees: number): number => Math.floor(degrees * 1e3) / 1e3;
  const up = (degrees: number): number => Math.ceil(degrees * 1e3) / 1e3;
  return `zone=${[down(south), down(west), up(north), up(east)].join(',')}`;
}

function communesBox(communes: readonly string[]): Box | undefined {
  const boxes = communes.flatMap((code) => {
    const { latitude, longitude, reachKm = REACH_KM } = communeByCode(code) ?? {};
    if (latitude === undefined || longitude === undefined) return [];
    const high = reachKm / KM_PER_DEGREE;
    const wide = high / Math.cos((latitude * Math.PI) / 180);
    return [[longitude - wide, latitude - high, longitude + wide, latitude + high] satisfies Box];
  });
  return around(boxes);
}

/** @param coordinates of a GeoJSON Polygon or MultiPolygon: positions, however deep */
function outlineBox(coordinates: readonly unknown[]): Box | undefined {
  const numbers = coordinates.flat(Infinity) as number[];
  const points = Array.from({ length: numbers.length / 2 }, (_, i): Box => {
    const [longitude = 0, latitude = 0] = numbers.slice(2 * i, 2 * i + 2);
    return [longitude, latitude, longitude, latitude];
  });
  return around(points);
}

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}
