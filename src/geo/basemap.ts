import { readFileSync } from 'node:fs';
import type { Commune } from './commune.ts';
import { generatedFolder } from './generated-folder.ts';
import { allCommunes } from './lookup.ts';

/** Population from which a town is named, and the map zoom at which its label may appear. */
const LABEL_ZOOMS: readonly (readonly [population: number, zoom: number])[] = [
  [200_000, 4],
  [100_000, 5],
  [50_000, 6],
  [20_000, 7],
  [10_000, 8],
  [5_000, 9],
  [3_000, 10],
];

/**
 * The embedded basemap as GeoJSON (RFC 7946), under `carte/`:
 * `terres` the world's land (one MultiPolygon; fine around French territories, coarse elsewhere),
 * `limites` lines with `genre` `pays` or `departement`,
 * `villes` points with `nom` and `zoom` (the zoom from which the label is worth showing), the largest first.
 */
export function* basemapFiles(): Iterable<{ path: string; content: string }> {
  const folder = generatedFolder();
  for (const name of ['terres', 'limites']) {
    yield {
      path: `carte/${name}.geojson`,
      content: readFileSync(new URL(`${name}.geojson`, folder), 'utf8'),
    };
  }
  yield {
    path: 'carte/villes.geojson',
    content: JSON.stringify({ type: 'FeatureCollection', features: townFeatures() }),
  };
}

function townFeatures(): object[] {
  return allCommunes()
    .filter(({ latitude, approximate }) => latitude !== undefined && !approximate)
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1))
    .flatMap((commune) => townFeature(commune) ?? []);
}

function townFeature({ nom, population = 0, latitude, longitude }: Commune): object | undefined {
  const zoom = LABEL_ZOOMS.find(([least]) => population >= least)?.[1];
  if (zoom === undefined) return undefined;
  const round = (degrees = 0) => Math.round(degrees * 1e3) / 1e3;
  const coordinates = [round(longitude), round(latitude)];
  return { type: 'Feature', properties: { nom, zoom }, geometry: { type: 'Point', coordinates } };
}
