import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { paletteFrom } from './palette.ts';
import { CLICKABLE } from './point-layers.ts';
import { pointCollection } from './points.ts';
import { simpleStyle, withPoints } from './style.ts';

const input = {
  folder: 'https://example.org/mon-commun/carte/',
  fonts: { regular: 'https://example.org/r.woff2', bold: 'https://example.org/b.woff2' },
  palette: paletteFrom(() => ''),
  points: pointCollection([
    { id: 'a', nom: 'A', latitude: 48, longitude: -4, url: '/a/', numero: 1, approximatif: true },
  ]),
  chosen: pointCollection([]),
};

test('the simplified map is a valid MapLibre style', () => {
  expect(validateStyleMin(simpleStyle(input))).toEqual([]);
});

test('a third-party style with our points is still valid, and keeps what it had', () => {
  const detailed = withPoints(
    {
      version: 8,
      glyphs: 'https://example.org/{fontstack}/{range}.pbf',
      'font-faces': { Autre: 'https://example.org/autre.woff2' },
      sources: { eau: { type: 'geojson', data: 'https://example.org/eau.geojson' } },
      layers: [{ id: 'eau', type: 'fill', source: 'eau' }],
    },
    input,
  );
  expect(validateStyleMin(detailed)).toEqual([]);
  expect(detailed.layers[0]?.id).toBe('eau');
  expect(Object.keys(detailed.sources)).toEqual(['eau', 'lieux', 'choisi']);
  expect(Object.keys(detailed['font-faces'] ?? {})).toEqual(['Autre', 'Regular', 'Bold']);
});

test('the simplified map asks nothing of another site', () => {
  const addresses = JSON.stringify(simpleStyle(input)).match(/https?:[^"]+/g) ?? [];
  expect(addresses).toHaveLength(5);
  expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([]);
  expect(simpleStyle(input).glyphs).toBeUndefined();
});

test('the layers that answer a click are in the style', () => {
  const layers = simpleStyle(input).layers.map(({ id }) => id);
  expect(layers).toEqual(expect.arrayContaining([...CLICKABLE]));
});
