import { expect, test } from 'vitest';
import { isInside } from './outline.ts';

const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const at = (longitude: number, latitude: number) => ({ latitude, longitude });

test('a point is inside a square, and outside beyond each of its sides', () => {
  const contour = { type: 'Polygon' as const, coordinates: [square(0, 40, 2)] };
  expect(isInside(contour, at(1, 41))).toBe(true);
  for (const point of [at(-1, 41), at(3, 41), at(1, 39), at(1, 43)])
    expect(isInside(contour, point)).toBe(false);
});

test('what lies in a hole is outside', () => {
  const contour = { type: 'Polygon' as const, coordinates: [square(0, 40, 4), square(1, 41, 1)] };
  expect(isInside(contour, at(1.5, 41.5))).toBe(false);
  expect(isInside(contour, at(3, 43))).toBe(true);
});

test('one of several polygons is enough; an outline need not be closed', () => {
  const open = square(10, 40, 1).slice(0, -1);
  const contour = { type: 'MultiPolygon' as const, coordinates: [[square(0, 40, 1)], [open]] };
  expect(isInside(contour, at(10.5, 40.5))).toBe(true);
  expect(isInside(contour, at(5, 40.5))).toBe(false);
});

test('a slanted side cuts where it should', () => {
  const triangle: [number, number][] = [
    [0, 0],
    [4, 0],
    [0, 4],
    [0, 0],
  ];
  const contour = { type: 'Polygon' as const, coordinates: [triangle] };
  expect(isInside(contour, at(1, 1))).toBe(true);
  expect(isInside(contour, at(3, 3))).toBe(false);
});
