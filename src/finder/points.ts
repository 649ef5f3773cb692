import type { ShardIndex } from './shard.ts';

/** A result on the map of the whole: where it is and what for; the rest is in its shard. */
export interface BarePoint {
  departement: string;
  /** Its row in the shard. */
  row: number;
  latitude: number;
  longitude: number;
  /** Only the commune is known. */
  approximate: boolean;
  /** Needs as bits, see `VALUES.besoin`. */
  besoin: number;
}

/** A département on the map of the whole, before its points are loaded: about where most of them are. */
export interface Heap {
  departement: string;
  nom: string;
  count: number;
  latitude: number;
  longitude: number;
}

const NONE = 65_535;
const ONLY_COMMUNE = 1 << 15;

/** The départements as the index tells them: what the map shows first. */
export function heapsOf({ shards }: ShardIndex): Heap[] {
  return shards.map(([departement, nom, count, , , , , latitude, longitude]) => ({
    departement,
    nom,
    count,
    latitude,
    longitude,
  }));
}

/**
 * Reads `recherche/points.bin`, which goes with the index of the same day.
 * @throws RangeError when the two do not go together
 */
export function readPoints(bytes: ArrayBuffer, { shards }: ShardIndex): BarePoint[] {
  const total = shards.reduce((sum, [, , count]) => sum + count, 0);
  if (bytes.byteLength !== total * 6) throw new RangeError('recherche/points.bin');
  const view = new DataView(bytes);
  const at = (column: number, index: number): number => view.getUint16((column * total + index) * 2, true);
  let index = 0;
  return shards.flatMap(([departement, , count, south, west, north, east]) => {
    const points: BarePoint[] = [];
    for (let row = 0; row < count; row += 1, index += 1) {
      const latitude = at(0, index);
      if (latitude === NONE) continue;
      const needs = at(2, index);
      points.push({
        departement,
        row,
        latitude: south + (latitude / (NONE - 1)) * (north - south),
        longitude: west + (at(1, index) / (NONE - 1)) * (east - west),
        approximate: (needs & ONLY_COMMUNE) !== 0,
        besoin: needs & ~ONLY_COMMUNE,
      });
    }
    return points;
  });
}
