import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basemapFiles } from './basemap.ts';

type Position = [number, number];
const files = new Map([...basemapFiles()].map(({ path, content }) => [path, content]));
const parse = (name: string) => JSON.parse(files.get(`carte/${name}.geojson`)!);

test('the basemap weighs less than 150 KB, compressed', () => {
  const bytes = [...files.values()].reduce((sum, content) => sum + gzipSync(content).length, 0);
  expect([...files.keys()]).toEqual([
    'carte/terres.geojson',
    'carte/limites.geojson',
    'carte/villes.geojson',
  ]);
  expect(bytes).toBeLessThan(150_000);
});

test('the land is made of closed rings inside the world', () => {
  const polygons: Position[][][] = parse('terres').features[0].geometry.coordinates;
  for (const ring of polygons.flat()) {
    expect(ring.length).toBeGreaterThan(3);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [x, y] of ring) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
    // A side around the whole world, at the date line, would turn land into sea on its way.
    for (const [i, [x]] of ring.slice(1).entries()) expect(Math.abs(x - ring[i]![0])).toBeLessThan(180);
  }
});

test('towns stand on land, save a few harbours of a simplified coast, the largest first', () => {
  const towns: { properties: { nom: string; zoom: number }; geometry: { coordinates: Position } }[] =
    parse('villes').features;
  expect(towns.slice(0, 3).map(({ properties }) => properties.nom)).toEqual(['Paris', 'Marseille', 'Lyon']);
  const polygons: Position[][][] = parse('terres').features[0].geometry.coordinates;
  const afloat = towns.filter(
    ({ geometry }) => !polygons.some(([ring]) => contains(ring!, geometry.coordinates)),
  );
  expect(afloat.length / towns.length).toBeLessThan(0.02);
});

test('borders tell countries and départements apart', () => {
  expect(
    parse('limites').features.map(({ properties }: { properties: { genre: string } }) => properties.genre),
  ).toEqual(['pays', 'departement']);
});

/** Even-odd rule. */
function contains(ring: Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
