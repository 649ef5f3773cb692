import type { Shard } from './shard.ts';

/** The largest whole of two bytes says that a point is not known. */
const NONE = 65_535;

/** Bit of a point's second half-word: only the commune is known. */
export const ONLY_COMMUNE = 1 << 15;

/** Where each result stands, for the map of the whole: six bytes each, in the order of the index and of the shards' rows. */
export interface PointColumns {
  latitudes: number[];
  longitudes: number[];
  /** Needs, as bits. */
  needs: number[];
}

/** South, west, north, east. */
export type Box = readonly [number, number, number, number];

/** A shard's points as parts of its box: within three metres in a box of two degrees. */
export function addPoints(
  columns: PointColumns,
  { rows, helps }: Shard,
  [south, west, north, east]: Box,
): void {
  for (const row of rows) {
    const [, , , , , latitude, longitude, flags] = row;
    const isPlaced = latitude !== null && longitude !== null && !row[16]?.zone;
    columns.latitudes.push(isPlaced ? partOf(latitude, south, north) : NONE);
    columns.longitudes.push(isPlaced ? partOf(longitude, west, east) : NONE);
    const cells = typeof row[15] === 'number' ? [[row[15]]] : row[15];
    const needs = cells.reduce((bits, [help]) => bits | helps[help!]![0], 0);
    columns.needs.push(needs | (flags & 1 ? ONLY_COMMUNE : 0));
  }
}

function partOf(value: number, from: number, to: number): number {
  return to === from ? 0 : Math.round(((value - from) / (to - from)) * (NONE - 1));
}

/** The columns one after the other, two bytes a value, the lesser first: like stands beside like, and packs well. */
export function pointBytes({ latitudes, longitudes, needs }: PointColumns): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((latitudes.length + longitudes.length + needs.length) * 2));
  for (const [index, value] of [...latitudes, ...longitudes, ...needs].entries())
    bytes.setUint16(index * 2, value, true);
  return new Uint8Array(bytes.buffer);
}
