import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';
import { PointGrid } from './point-grid.ts';

const point = fc.record({
  latitude: fc.double({ min: 48, max: 48.6, noNaN: true }),
  longitude: fc.double({ min: -4.8, max: -4, noNaN: true }),
});

test('the neighbours are those that comparing every pair would give', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), point, (points, from) => {
      const grid = new PointGrid(points, (item) => item);
      const all = points.map((item) => distanceKm(from, item)).sort((a, b) => a - b);
      expect(grid.nearest(from, 5, 30).map(({ km }) => km)).toEqual(all.filter((km) => km <= 30).slice(0, 5));
    }),
  );
});

test('what is not to be kept leaves its place to the next', () => {
  const places = [0, 1, 2, 3].map((n) => ({ n, latitude: 48 + n / 100, longitude: -4 }));
  const near = new PointGrid(places, (place) => place).nearest(places[0]!, 2, 30, ({ n }) => n !== 1);
  expect(near.map(({ item }) => item.n)).toEqual([0, 2]);
});

test('an item without a point is nowhere', () => {
  expect(new PointGrid([1], () => undefined).nearest({ latitude: 0, longitude: 0 }, 5, 100)).toEqual([]);
});
