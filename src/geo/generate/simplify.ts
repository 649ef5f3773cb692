import type { Position } from './borders.ts';

/** Distance in degrees from a point to a segment, longitudes shrunk to the latitude's scale. */
function offset(p: Position, a: Position, b: Position): number {
  const scale = Math.cos((p[1] * Math.PI) / 180);
  const [x, y] = [(p[0] - a[0]) * scale, p[1] - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - t * dx, y - t * dy);
}

/**
 * Douglas–Peucker line simplification with a tolerance (degrees) that may change from place to place:
 * fine where the map is looked at, coarse elsewhere. Ends are kept.
 */
export function simplify(line: readonly Position[], toleranceAt: (p: Position) => number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [worst, at] = [1, -1];
    for (let i = first + 1; i < last; i++) {
      const excess = offset(line[i]!, line[first]!, line[last]!) / toleranceAt(line[i]!);
      if (excess > worst) [worst, at] = [excess, i];
    }
    if (at < 0) continue;
    keep.add(at);
    spans.push([first, at], [at, last]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** Rounds to `decimals` places and drops the repeated points that rounding makes. */
export function roundLine(line: readonly Position[], decimals: number): Position[] {
  const factor = 10 ** decimals;
  const rounded = line.map(
    ([x, y]): Position => [Math.round(x * factor) / factor, Math.round(y * factor) / factor],
  );
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1]![0] || y !== rounded[i - 1]![1]);
}
