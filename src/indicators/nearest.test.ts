import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../geo/distance.ts';
import { communeTable } from './commune-table.ts';
import { bitOf, KINDS } from './kinds.ts';
import { FARTHEST_KM, nearestHelp } from './nearest.ts';

const table = communeTable();
const somewhere = fc.record({
  point: fc.record({
    latitude: fc.double({ min: 42, max: 51, noNaN: true }),
    longitude: fc.double({ min: -5, max: 8, noNaN: true }),
  }),
  kinds: fc.integer({ min: 1, max: (1 << KINDS.length) - 1 }),
});

test('the nearest help of each kind is that of comparing every pair', () => {
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 1, maxLength: 40 }), (places) => {
      const nearest = nearestHelp(places, table);
      for (let row = 0; row < table.codes.length; row += 97) {
        const from = { latitude: table.latitude[row]!, longitude: table.longitude[row]! };
        for (const kind of KINDS) {
          const kilometres = places.flatMap(({ point, kinds }) =>
            kinds & bitOf(kind) ? [distanceKm(from, point)] : [],
          );
          const least = Math.min(Infinity, ...kilometres);
          if (Number.isNaN(from.latitude)) expect(nearest[kind][row]).toBeNaN();
          else expect(nearest[kind][row]).toBeCloseTo(least <= FARTHEST_KM ? least : Infinity, 4);
        }
      }
    }),
    { numRuns: 15 },
  );
});
