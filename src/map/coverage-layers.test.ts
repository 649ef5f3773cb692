import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { REACHES } from '../indicators/reach.ts';
import { COMMUNES, coverageLayers, SIGNS } from './coverage-layers.ts';
import { paletteFrom } from './palette.ts';

test('the layers of coverage are well-formed', () => {
  const layers = coverageLayers(paletteFrom(() => ''));
  const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
  const style = { version: 8 as const, sources: { [COMMUNES]: { type: 'geojson' as const, data } }, layers };
  expect(validateStyleMin({ ...style, glyphs: 'https://example.org/{fontstack}/{range}.pbf' })).toEqual([]);
});

test('no reach is told by its colour alone', () => {
  expect(new Set(REACHES.map((reach) => SIGNS[reach])).size).toBe(REACHES.length);
});
