import { expect, test } from 'vitest';
import type { Position } from './borders.ts';
import { splitAtDateLine } from './date-line.ts';

test('a polygon that crosses the date line becomes two, one on each side', () => {
  const across: Position[] = [
    [170, 0],
    [-170, 0],
    [-170, 10],
    [170, 10],
    [170, 0],
  ];
  const [west, east, ...others] = splitAtDateLine([across]).map(([ring]) => ring!.map(([x]) => x));
  expect(others).toEqual([]);
  expect([Math.min(...west!), Math.max(...west!)]).toEqual([170, 180]);
  expect([Math.min(...east!), Math.max(...east!)]).toEqual([-180, -170]);
});

test('wherever its ring begins', () => {
  const crossing: Position[] = [
    [-170, 0],
    [170, 0],
    [-10, 5],
    [170, 10],
    [-170, 10],
    [-170, 0],
  ];
  const xs = splitAtDateLine([crossing]).map(([ring]) => ring!.map(([x]) => x));
  expect(xs).toHaveLength(2);
  expect([Math.min(...xs[0]!), Math.max(...xs[0]!)]).toEqual([-10, 180]);
  expect([Math.min(...xs[1]!), Math.max(...xs[1]!)]).toEqual([-180, -170]);
});

test('a polygon on one side stays as it is, with its holes', () => {
  const outline: Position[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const hole: Position[] = [
    [4, 4],
    [4, 6],
    [6, 6],
    [4, 4],
  ];
  expect(splitAtDateLine([outline, hole])).toEqual([[outline, hole]]);
});
