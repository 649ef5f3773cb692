import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, shareOf } from './share.ts';

const routes = [{}, {}, {}];
const pages = (counts: number[]) =>
  new Map(
    counts.map((count, at) => [
      routes[at]!,
      Array.from({ length: count }, (_, number) => ({ route: routes[at]!, number })),
    ]),
  );

test('every page falls to one part, however many there are', () => {
  const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5 }), (some, of) => {
      const all = pages(some);
      const parts = Array.from({ length: of }, (_, index) => shareOf(all, { index, of })).flat();
      const every = [...all.values()].flat();
      expect(parts).toHaveLength(every.length);
      expect(new Set(parts)).toEqual(new Set(every));
    }),
  );
});

test('each route is cut in its middle', () => {
  const [first, second] = [0, 1].map((index) => shareOf(pages([4, 2]), { index, of: 2 }));
  expect(first?.map(({ number }) => number)).toEqual([0, 1, 0]);
  expect(second?.map(({ number }) => number)).toEqual([2, 3, 1]);
});

test('routes of one page fall to each part in turn', () => {
  const shares = [0, 1].map((index) => shareOf(pages([1, 1, 1]), { index, of: 2 }));
  expect(shares.map((share) => share.map(({ route }) => routes.indexOf(route)))).toEqual([[1], [0, 2]]);
});

test('few pages or one processor need one process, many pages no more than two', () => {
  expect(divide(200, 8)).toEqual({ processes: 1, parts: 1 });
  expect(divide(50_000, 1)).toEqual({ processes: 1, parts: 1 });
  expect(divide(50_000, 8).processes).toBe(2);
});

test('processes take many small parts, so that they end together', () => {
  for (const count of [600, 3000, 34_000]) {
    const { parts } = divide(count, 2);
    expect(count / parts).toBeGreaterThan(40);
    expect(count / parts).toBeLessThan(80);
  }
});
