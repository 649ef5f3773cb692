import { distanceKm, type Point } from '../distance.ts';
import type { Box, OfficialCommune } from './sources.ts';

/** A town hall may stand a little outside the rectangle of its commune, whose outline is simplified. */
const MARGIN_DEGREES = 0.01;

/** The rectangle around each commune of today: that of 2017, joined with those of the communes merged into it since. */
export function boxesOfToday(
  official: readonly OfficialCommune[],
  boxes: ReadonlyMap<string, Box>,
): Map<string, Box> {
  const today = new Map<string, Box>();
  const join = (code: string, box: Box | undefined) => {
    if (box) today.set(code, union(today.get(code), box));
  };
  for (const { type, code, chefLieu, anciensCodes = [] } of official) {
    if (type === 'commune-actuelle') for (const own of [code, ...anciensCodes]) join(code, boxes.get(own));
    else if (type !== 'arrondissement-municipal' && chefLieu) join(chefLieu, boxes.get(code));
  }
  return today;
}

function union(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The middle of a rectangle. */
export function centreOf([west, south, east, north]: Box): Point {
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}

/** Whether a point lies in a rectangle, or just beside it. */
export function isInside({ latitude, longitude }: Point, [west, south, east, north]: Box): boolean {
  return (
    longitude >= west - MARGIN_DEGREES &&
    longitude <= east + MARGIN_DEGREES &&
    latitude >= south - MARGIN_DEGREES &&
    latitude <= north + MARGIN_DEGREES
  );
}

/** How far the commune may reach from its point: kilometres to the farthest corner of its rectangle. */
export function reachKm(point: Point, [west, south, east, north]: Box): number {
  const corners = [west, east].flatMap((longitude) =>
    [south, north].map((latitude) => ({ latitude, longitude })),
  );
  return Math.max(...corners.map((corner) => distanceKm(point, corner)));
}
