import KDBush from 'kdbush';
import { distanceKm, type Point } from '../geo/distance.ts';
import type { CommuneTable } from './commune-table.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Farther than this, distances are not told: Infinity. */
export const FARTHEST_KM = 20;

/** Kilometres of a degree of latitude, a little less than the least: boxes are rather too wide. */
const DEGREE_KM = 110.5;

/** Points a leaf of the index: larger ones are made faster, and looked through fast enough. */
const NODE_SIZE = 256;

/** Kilometres from a commune's point to the nearest help of a kind, by row; Infinity past {@link FARTHEST_KM}. */
export type Nearest = Readonly<Record<Kind, Float32Array>>;

/**
 * How far each commune is from help, as the crow flies. From each place to the communes around it, found by a spatial
 * index: the cost grows with the places, not with the communes. Knows nothing of the 180th meridian, which no French
 * commune nears.
 * @param places where help is, with its kinds as bits; NaN for a commune without a point
 */
export function nearestHelp(places: Iterable<{ point: Point; kinds: number }>, table: CommuneTable): Nearest {
  const nearest = KINDS.map(() => new Float32Array(table.codes.length).fill(Infinity));
  const index = indexOf(table, nearest);
  for (const { point, kinds } of togetherByPoint(places)) {
    for (const row of around(index, point)) {
      const km = distanceKm(point, { latitude: table.latitude[row]!, longitude: table.longitude[row]! });
      if (km > FARTHEST_KM) continue;
      for (let kind = 0; kind < nearest.length; kind += 1) {
        const column = nearest[kind]!;
        if (kinds & (1 << kind) && km < column[row]!) column[row] = km;
      }
    }
  }
  return Object.fromEntries(KINDS.map((kind, place) => [kind, nearest[place]!])) as unknown as Nearest;
}

function indexOf({ codes, latitude, longitude }: CommuneTable, nearest: readonly Float32Array[]): KDBush {
  const index = new KDBush(codes.length, NODE_SIZE);
  for (let row = 0; row < codes.length; row += 1) {
    const isPlaced = !Number.isNaN(latitude[row]!);
    // Off the globe: no box reaches a commune without a point.
    index.add(isPlaced ? longitude[row]! : 999, isPlaced ? latitude[row]! : 999);
    if (!isPlaced) for (const column of nearest) column[row] = Number.NaN;
  }
  return index.finish();
}

function around(index: KDBush, { latitude, longitude }: Point): number[] {
  const high = FARTHEST_KM / DEGREE_KM;
  const wide = high / Math.max(0.01, Math.cos(((Math.abs(latitude) + high) * Math.PI) / 180));
  return index.range(longitude - wide, latitude - high, longitude + wide, latitude + high);
}

/** Several helps at one point are looked for once. */
function togetherByPoint(places: Iterable<{ point: Point; kinds: number }>) {
  const byPoint = new Map<string, { point: Point; kinds: number }>();
  for (const { point, kinds } of places) {
    const key = `${point.latitude} ${point.longitude}`;
    const known = byPoint.get(key);
    if (known) known.kinds |= kinds;
    else byPoint.set(key, { point, kinds });
  }
  return byPoint.values();
}
