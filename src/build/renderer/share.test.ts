import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, sharesFor } from './share.ts';

const routes = [{}, {}, {}];
const pages = (counts: number[]) =>
  counts.flatMap((count, route) =>
    Array.from({ length: count }, (_, number) => ({ route: routes[route]!, number })),
  );

test('every page falls to one share, however many there are', () => {
  const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5 }), (some, of) => {
      const all = pages(some);
      const shares = Array.from({ length: of }, (_, index) => shareOf(all, { index, of })).flat();
      expect(shares).toHaveLength(all.length);
      expect(new Set(shares)).toEqual(new Set(all));
    }),
  );
});

test('each route is cut in its middle', () => {
  const [first, second] = [0, 1].map((index) => shareOf(pages([4, 2]), { index, of: 2 }));
  expect(first?.map(({ number }) => number)).toEqual([0, 1, 0]);
  expect(second?.map(({ number }) => number)).toEqual([2, 3, 1]);
});

test('routes of one page fall to each share in turn', () => {
  const shares = [0, 1].map((index) => shareOf(pages([1, 1, 1]), { index, of: 2 }));
  expect(shares.map((share) => share.map(({ route }) => routes.indexOf(route)))).toEqual([[1], [0, 2]]);
});

test('few pages or one processor need one process, many pages no more than two', () => {
  expect(sharesFor(200, 8)).toEqual([{ index: 0, of: 1 }]);
  expect(sharesFor(50_000, 1)).toEqual([{ index: 0, of: 1 }]);
  expect(sharesFor(50_000, 8)).toEqual([
    { index: 0, of: 2 },
    { index: 1, of: 2 },
  ]);
});
