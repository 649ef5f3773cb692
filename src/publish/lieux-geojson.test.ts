import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lieuxGeojson } from './lieux-geojson.ts';
import { rfc7946Problems } from './rfc7946.testing.ts';
import { fullLieu, lieuEntry } from './sample.testing.ts';

const header = { licence: 'etalab-2.0', genere_le: '2026-11-22T08:00:00Z', version: '1.0.0' };
const commun = { nom: 'Essai', site: { url: 'https://commun.example.org' } };
const geojson = (...lieux: (typeof fullLieu)[]) =>
  JSON.parse(
    lieuxGeojson(
      lieux.map((lieu, index) => lieuEntry(`29/lieu-${index}`, lieu)),
      commun,
      header,
    ),
  );

describe('GeoJSON', () => {
  it('gives longitude first, with at most seven decimals', () => {
    expect(geojson(fullLieu).features[0].geometry).toEqual({
      type: 'Point',
      coordinates: [-4.4861235, 48.3904],
    });
  });

  it('leaves out lieux without a point or whose point is confidential', () => {
    const { position: _, ...nowhere } = fullLieu;
    expect(geojson(nowhere, { ...fullLieu, adresse_confidentielle: true }).features).toEqual([]);
  });

  it('says name, commune, services, licence and page in flat properties', () => {
    const [feature] = geojson(fullLieu).features;
    expect(feature.id).toBe('29/lieu-0');
    expect(feature.properties).toMatchObject({
      nom: fullLieu.nom,
      commune: 'Brest',
      services: 'Aide aux démarches administratives|Loisirs et créations numériques',
      licence: 'etalab-2.0',
      url: 'https://commun.example.org/lieux/29/lieu-0/',
    });
    for (const value of Object.values(feature.properties)) expect(typeof value).toBe('string');
  });

  it('follows RFC 7946 whatever the positions', () => {
    const positions = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(positions), (list) => {
        const collection = geojson(...list.map((position) => ({ ...fullLieu, position })));
        expect(collection.features).toHaveLength(list.length);
        expect(rfc7946Problems(collection)).toEqual([]);
      }),
    );
  });
});

describe('the RFC 7946 checker', () => {
  it('notices swapped, over-precise and out-of-range coordinates, a crs and repeated ids', () => {
    const at = (...coordinates: number[]) => ({
      type: 'Feature',
      id: 'x',
      geometry: { type: 'Point', coordinates },
      properties: {},
    });
    const bad = { type: 'FeatureCollection', crs: {}, features: [at(4, 91), at(1.12345678, 2), at(1)] };
    expect(rfc7946Problems(bad)).toEqual([
      'crs is not allowed',
      'features[0]: latitude 91 out of range',
      'features[1]: more than 7 decimals',
      'features[1]: id "x" already used',
      'features[2]: a position has longitude and latitude',
      'features[2]: id "x" already used',
    ]);
  });
});
