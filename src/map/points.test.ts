import { expect, test } from 'vitest';
import { boundsOf, pointCollection } from './points.ts';

const brest = { id: '29/a', nom: 'A', latitude: 48.39, longitude: -4.49, url: '/lieux/29/a/' };
const lille = { id: '59/b', nom: 'B', latitude: 50.63, longitude: 3.06, url: '/lieux/59/b/', numero: 2 };

test('a point becomes a feature, longitude first, with what the style draws', () => {
  expect(pointCollection([{ ...lille, approximatif: true }]).features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [3.06, 50.63] },
      properties: { id: '59/b', numero: '2', approximatif: true },
    },
  ]);
});

test('a point without a number bears none, and is exact unless said otherwise', () => {
  expect(pointCollection([brest]).features[0]?.properties).toEqual({ id: '29/a', approximatif: false });
});

test('the bounds hold all points', () => {
  expect(boundsOf([brest, lille])).toEqual([-4.49, 48.39, 3.06, 50.63]);
});

test('a map without points shows metropolitan France', () => {
  const [west, south, east, north] = boundsOf([]);
  for (const { latitude, longitude } of [brest, lille]) {
    expect(longitude > west && longitude < east && latitude > south && latitude < north).toBe(true);
  }
});

test('a heap says how many it holds', () => {
  const heap = { id: '29', nom: 'Finistère', latitude: 48.3, longitude: -4.2, url: '', count: 12 };
  expect(pointCollection([heap]).features[0]?.properties).toMatchObject({ count: 12 });
});
