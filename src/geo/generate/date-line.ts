import type { Position } from './borders.ts';

/**
 * Cuts a polygon that crosses the date line in two, as RFC 7946 asks: otherwise a side of it would run around the
 * whole world and turn land into sea on its way.
 */
export function splitAtDateLine(rings: Position[][]): Position[][][] {
  const whole = rings.map(unroll);
  const west = whole.map((ring) => cutAt180(ring, false));
  const east = whole.map((ring) => cutAt180(ring, true).map(([x, y]): Position => [x - 360, y]));
  return [west, east]
    .map((part) => part.filter(({ length }) => length > 3))
    .filter(({ length }) => length > 0);
}

/** Longitudes that go on past 180 instead of jumping to -180. */
function unroll(ring: readonly Position[]): Position[] {
  let turn = 0;
  const unrolled = ring.map(([x, y], i): Position => {
    const step = i === 0 ? 0 : x - ring[i - 1]![0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [x + turn, y];
  });
  const shift = Math.min(...unrolled.map(([x]) => x)) < -180 ? 360 : 0;
  return unrolled.map(([x, y]) => [x + shift, y]);
}

/** Sutherland–Hodgman, with the meridian 180° as its only edge: what lies before it, or beyond. */
function cutAt180(ring: readonly Position[], beyond: boolean): Position[] {
  const isKept = ([x]: Position): boolean => (beyond ? x >= 180 : x <= 180);
  const kept = ring.slice(0, -1).flatMap((p, i): Position[] => {
    const previous = ring[(i + ring.length - 2) % (ring.length - 1)]!;
    const crossing = isKept(p) !== isKept(previous) ? [crossingOf(previous, p)] : [];
    return isKept(p) ? [...crossing, p] : crossing;
  });
  return kept.length > 0 ? [...kept, kept[0]!] : [];
}

function crossingOf([x1, y1]: Position, [x2, y2]: Position): Position {
  return [180, y1 + ((180 - x1) / (x2 - x1)) * (y2 - y1)];
}
