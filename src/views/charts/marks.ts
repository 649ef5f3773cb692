import { REACHES, type Reach } from '../../indicators/reach.ts';

/** Communes of one reach and one size, in one path. */
export interface CoverageMark {
  reach: Reach;
  path: string;
  /** Diameter of its dots; none for squares, which are surfaces. */
  dot?: number;
}

/** A commune on the drawing. */
export interface Marked {
  x: number;
  y: number;
  population: number;
  reach: Reach;
}

/** The diameter of a commune's dot, from so many inhabitants on. */
const SIZES: readonly (readonly [population: number, diameter: number])[] = [
  [50_000, 26],
  [10_000, 20],
  [2_000, 15],
  [0, 11],
];

/** Side of a square of neighbours. */
const SIDE = 8;

/**
 * A dot a commune, larger where more people live: a path without length that round caps make a dot, a few bytes each.
 * The farthest from help are drawn last, above the others, the small ones above the large ones.
 */
export function dots(communes: readonly Marked[]): CoverageMark[] {
  // Many dots are drawn smaller, so that they do not cover each other.
  const scale = communes.length > 400 ? 0.6 : communes.length > 120 ? 0.8 : 1;
  return REACHES.flatMap((reach) =>
    SIZES.flatMap(([least, diameter], rank) => {
      const most = SIZES[rank - 1]?.[0] ?? Infinity;
      const those = communes.filter(
        (commune) => commune.reach === reach && commune.population >= least && commune.population < most,
      );
      if (those.length === 0) return [];
      return [
        { reach, dot: Math.round(diameter * scale), path: those.map(({ x, y }) => `M${x} ${y}h0`).join('') },
      ];
    }),
  );
}

/** Squares of neighbouring communes, each of the reach of most of its people. */
export function squares(communes: readonly Marked[]): CoverageMark[] {
  const cells = new Map<string, Map<Reach, number>>();
  for (const { x, y, population, reach } of communes) {
    const key = `M${Math.floor(x / SIDE) * SIDE} ${Math.floor(y / SIDE) * SIDE}`;
    const cell = cells.get(key) ?? new Map<Reach, number>();
    cells.set(key, cell.set(reach, (cell.get(reach) ?? 0) + Math.max(1, population)));
  }
  const paths = new Map<Reach, string>();
  for (const [start, cell] of cells) {
    const [reach] = [...cell].reduce((most, next) => (next[1] > most[1] ? next : most));
    paths.set(reach, `${paths.get(reach) ?? ''}${start}h${SIDE}v${SIDE}h-${SIDE}z`);
  }
  return REACHES.flatMap((reach) => (paths.has(reach) ? [{ reach, path: paths.get(reach)! }] : []));
}
