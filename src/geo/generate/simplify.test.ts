import { expect, test } from 'vitest';
import type { Position } from './borders.ts';
import { roundLine, simplify } from './simplify.ts';

const wavy: Position[] = [
  [0, 0],
  [1, 0.01],
  [2, -0.01],
  [3, 0.5],
  [4, 0],
];

test('keeps the ends and what stands out, drops what lies within the tolerance', () => {
  expect(simplify(wavy, () => 0.1)).toEqual([
    [0, 0],
    [2, -0.01],
    [3, 0.5],
    [4, 0],
  ]);
  expect(simplify(wavy, () => 10)).toEqual([
    [0, 0],
    [4, 0],
  ]);
  expect(simplify(wavy, () => 1e-9)).toEqual(wavy);
});

test('the tolerance may change from place to place', () => {
  expect(simplify(wavy, ([x]) => (x < 2.5 ? 1e-3 : 10)).length).toBeGreaterThan(2);
});

test('a closed line survives, and rounding drops repeated points', () => {
  const ring: Position[] = [
    [0, 0],
    [0.0001, 0],
    [1, 1],
    [0, 0],
  ];
  expect(
    roundLine(
      simplify(ring, () => 1e-6),
      2,
    ),
  ).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
});
