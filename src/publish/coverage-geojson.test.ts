import { expect, it } from 'vitest';
import { type Entry, noEntries, pathOf } from '../data/entry.ts';
import type { Lieu, Territoire } from '../data/types.generated.ts';
import { publishApi } from './api.ts';

const lieu: Entry<Lieu> = {
  collection: 'lieux',
  id: '29/maison',
  path: pathOf('lieux', '29/maison'),
  value: {
    nom: 'Maison imaginaire',
    adresse: { commune: 'Brest', code_insee: '29019', voie: '1 rue des Exemples' },
  },
};
const territoire = (id: string, more: Partial<Territoire>): Entry<Territoire> => ({
  collection: 'territoires',
  id,
  path: pathOf('territoires', id),
  value: { nom: id, genre: 'epci', perimetre: { epci: ['242900314'] }, ...more },
});
const contour = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-4.5, 48.3],
      [-4.4, 48.3],
      [-4.4, 48.4],
      [-4.5, 48.3],
    ],
  ],
};

function published(lieux: Entry<Lieu>[], modules = {}): Map<string, string> {
  const territoires = [territoire('brest', {}), territoire('quartier', { contour })];
  const files = publishApi(
    { ...noEntries(), lieux, territoires, commun: { nom: 'Commun', modules } },
    { generatedAt: '2026-01-10T00:00:00Z' },
  );
  return new Map([...files].map(({ path, content }) => [path.replace('api/v1/', ''), content]));
}

it('tells each commune of a territory how far help is, as points', () => {
  const files = published([lieu]);
  const { type, territoire, features } = JSON.parse(files.get('couverture/brest.geojson')!);
  expect([type, territoire, features.length]).toEqual(['FeatureCollection', 'brest', 8]);
  const of = (code: string) => features.find(({ properties }: GeoJSON.Feature) => properties!.code === code);
  expect(of('29019').properties).toMatchObject({ nom: 'Brest', portee: 'sur-place', km: 0 });
  expect(of('29189').properties).toMatchObject({
    nom: 'Plougastel-Daoulas',
    portee: expect.stringMatching(/^(5|10)$/),
  });
  const [longitude, latitude] = of('29019').geometry.coordinates;
  expect([Math.round(longitude), Math.round(latitude)]).toEqual([-4, 48]);
  expect(JSON.parse(files.get('index.json')!).couverture).toHaveLength(1);
});

it('has nothing to say of a quarter, where nothing is listed, or without états des lieux', () => {
  const told = (files: Map<string, string>) =>
    [...files.keys()].filter((path) => path.startsWith('couverture/'));
  expect(told(published([lieu]))).toEqual(['couverture/brest.geojson']);
  expect(told(published([]))).toEqual([]);
  expect(told(published([lieu], { territoires: false }))).toEqual([]);
});
