import { expect, it } from 'vitest';
import { isInside } from './inside.ts';

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const at = (longitude: number, latitude: number) => ({ longitude, latitude });

it('holds what is inside and not in a hole, whichever way the ring turns', () => {
  const outline = { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] };
  expect(isInside(at(2, 2), outline)).toBe(true);
  expect(isInside(at(5, 5), outline)).toBe(false);
  expect(isInside(at(11, 2), outline)).toBe(false);
  const turned = { type: 'Polygon' as const, coordinates: [square(0, 10).toReversed()] };
  expect(isInside(at(2, 2), turned)).toBe(true);
});

it('holds what is in any part of an outline of several', () => {
  const outline = { type: 'MultiPolygon' as const, coordinates: [[square(0, 1)], [square(5, 6)]] };
  expect(isInside(at(5.5, 5.5), outline)).toBe(true);
  expect(isInside(at(3, 3), outline)).toBe(false);
});
