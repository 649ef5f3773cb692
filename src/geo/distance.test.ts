import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';

const brest = { latitude: 48.39, longitude: -4.486 };
const paris = { latitude: 48.8534, longitude: 2.3488 };

test('Brest lies about 505 km from Paris, in both directions', () => {
  expect(distanceKm(brest, paris)).toBeGreaterThan(500);
  expect(distanceKm(brest, paris)).toBeLessThan(510);
  expect(distanceKm(paris, brest)).toBeCloseTo(distanceKm(brest, paris), 9);
});

test('a place lies nowhere from itself, and the antipodes half a turn away', () => {
  expect(distanceKm(brest, brest)).toBe(0);
  expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
    Math.PI * 6371.0088,
    6,
  );
});

test('the date line does not part neighbours', () => {
  expect(
    distanceKm({ latitude: -13.3, longitude: 179.99 }, { latitude: -13.3, longitude: -179.99 }),
  ).toBeLessThan(3);
});
