import { distanceKm } from '../geo/distance.ts';
import type { Found, ShardIndex } from './shard.ts';

export interface Point {
  latitude: number;
  longitude: number;
}

/** A result and how far it is, in kilometres; without a distance when its place is not known. */
export interface Placed {
  found: Found;
  km?: number;
  /** Its place in the list, from 1. */
  number?: number;
}

/** A point that is only its commune's counts as that much farther: a known address nearby is worth more. */
const DOUBT_KM = 2;

/** Beyond this a result is no help, unless there are fewer than so many: then the nearest up to the farthest are. */
export const REACH_KM = 60;
export const FEWEST = 5;
export const FARTHEST_KM = 250;

/** An identifier begins with its département. */
export function isOf({ id }: Found, departement: string | undefined): boolean {
  return departement !== undefined && id.startsWith(`${departement}/`);
}

/** Kilometres, and a doubt where only the commune is known; what cannot be placed is farthest. */
export function rankOf({ found, km = Infinity }: Placed): number {
  return found.approximate ? km + DOUBT_KM : km;
}

/** Shards by the distance of their box: 0 when the point is inside. Boxes do not cross the 180th meridian. */
export function shardsAround(index: ShardIndex, from: Point): { departement: string; km: number }[] {
  return index.shards
    .map(([departement, , , south, west, north, east]) => ({
      departement,
      km: kmToBox(from, south, west, north, east),
    }))
    .sort((a, b) => a.km - b.km);
}

function kmToBox(from: Point, south: number, west: number, north: number, east: number): number {
  const latitude = Math.min(Math.max(from.latitude, south), north);
  const longitude = Math.min(Math.max(from.longitude, west), east);
  return distanceKm(from, { latitude, longitude });
}

/**
 * Whether the next shard could still hold something nearer than the `enough`-th result so far.
 * @param next distance to the box of the next shard, in kilometres
 */
export function mustLoadMore(sorted: readonly Placed[], enough: number, next: number): boolean {
  const last = sorted[enough - 1]?.km;
  return last === undefined || next < last;
}
