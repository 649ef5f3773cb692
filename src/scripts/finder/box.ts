import type { ShardIndex } from '../../finder/shard.ts';
import type { Box } from '../hash.ts';

/** The départements whose results may lie in this part of the map. */
export function shardsIn({ south, west, north, east }: Box, { shards }: ShardIndex): string[] {
  return shards
    .filter(([, , , s, w, n, e]) => s <= north && south <= n && w <= east && west <= e)
    .map(([departement]) => departement);
}

export function middleOf({ south, west, north, east }: Box): { latitude: number; longitude: number } {
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}
