import { readFileSync } from 'node:fs';
import { generatedFolder } from '../../geo/generated-folder.ts';
import type { Plane } from './flat.ts';

interface Ground {
  land: GeoJSON.MultiPolygon;
  borders: GeoJSON.MultiLineString[];
}

let known: Ground | undefined;

/** The land and the borders that a plane shows, as SVG paths. Node only: reads the basemap's files once. */
export function groundOf(plane: Plane): { land: string; borders: string } {
  known ??= {
    land: read('terres')[0] as GeoJSON.MultiPolygon,
    borders: read('limites') as GeoJSON.MultiLineString[],
  };
  return {
    land: plane.draw(known.land),
    borders: known.borders.map(plane.draw).join(''),
  };
}

function read(name: string): GeoJSON.Geometry[] {
  const text = readFileSync(new URL(`${name}.geojson`, generatedFolder()), 'utf8');
  return (JSON.parse(text) as GeoJSON.FeatureCollection).features.map(({ geometry }) => geometry);
}
