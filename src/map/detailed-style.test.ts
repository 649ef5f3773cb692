import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { pictures } from './detailed-style.ts';

test('pictures by address or from an archive make a valid style', () => {
  for (const images of ['https://example.org/{z}/{x}/{y}.png', 'pmtiles://https://example.org/a.pmtiles'])
    expect(validateStyleMin(pictures(images)), images).toEqual([]);
});
