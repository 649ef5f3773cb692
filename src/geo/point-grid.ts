import { distanceKm, type Point } from './distance.ts';

/** Side of a cell, in degrees: 5.5 km from north to south. */
const CELL = 0.05;
const ROW = 8192;

/** Kilometres of a degree of latitude (mean Earth radius). */
const DEGREE_KM = 111.2;

export interface Near<T> {
  item: T;
  km: number;
}

/** Points filed by cells of the globe: finds neighbours without comparing every pair. Knows nothing of the 180th meridian. */
export class PointGrid<T> {
  readonly #cells = new Map<number, { item: T; point: Point }[]>();

  /** @param pointOf where an item is; those without a point are left out */
  constructor(items: Iterable<T>, pointOf: (item: T) => Point | undefined) {
    for (const item of items) {
      const point = pointOf(item);
      if (!point) continue;
      const key = keyOf(rowOf(point), columnOf(point));
      const cell = this.#cells.get(key);
      if (cell) cell.push({ item, point });
      else this.#cells.set(key, [{ item, point }]);
    }
  }

  /** The nearest items within `maxKm`, nearest first, at most `count` of those that `keep` accepts. */
  nearest(from: Point, count: number, maxKm: number, keep: (item: T) => boolean = () => true): Near<T>[] {
    const found: Near<T>[] = [];
    // Meridians draw together: the narrow side of the cells decides how far a ring is sure to reach.
    const narrow =
      CELL * DEGREE_KM * Math.max(0.01, Math.cos(((Math.abs(from.latitude) + 1) * Math.PI) / 180));
    for (let ring = 0; ; ring++) {
      for (const { item, point } of this.#ring(from, ring)) {
        const km = distanceKm(from, point);
        if (km <= maxKm && keep(item)) found.push({ item, km });
      }
      found.sort((a, b) => a.km - b.km);
      const sure = ring * narrow;
      if (sure >= maxKm || (found[count - 1]?.km ?? Infinity) <= sure) return found.slice(0, count);
    }
  }

  *#ring(from: Point, ring: number): Generator<{ item: T; point: Point }> {
    const row = rowOf(from);
    const column = columnOf(from);
    for (let down = -ring; down <= ring; down++) {
      const step = Math.abs(down) === ring || ring === 0 ? 1 : 2 * ring;
      for (let across = -ring; across <= ring; across += step)
        yield* this.#cells.get(keyOf(row + down, column + across)) ?? [];
    }
  }
}

const rowOf = ({ latitude }: Point): number => Math.floor((latitude + 90) / CELL);
const columnOf = ({ longitude }: Point): number => Math.floor((longitude + 180) / CELL);
const keyOf = (row: number, column: number): number => row * ROW + column;
