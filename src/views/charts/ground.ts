import { readFileSync } from 'node:fs';
import { generatedFolder } from '../../geo/generated-folder.ts';
import type { Plane } from './flat.ts';

let land: GeoJSON.MultiPolygon | undefined;
let borders: GeoJSON.MultiLineString[] | undefined;

/** The land and the borders that a plane shows, as SVG paths. Node only: reads the basemap's files once. */
export function groundOf(plane: Plane): { land: string; borders: string } {
  return { land: landOf(plane), borders: bordersOf(plane) };
}

/** The land that a plane shows, as an SVG path. */
export function landOf(plane: Plane): string {
  land ??= read('terres')[0] as GeoJSON.MultiPolygon;
  return plane.draw(land);
}

/** The borders of départements and of the country that a plane shows, as an SVG path. */
export function bordersOf(plane: Plane): string {
  borders ??= read('limites') as GeoJSON.MultiLineString[];
  return borders.map(plane.draw).join('');
}

function read(name: string): GeoJSON.Geometry[] {
  const text = readFileSync(new URL(`${name}.geojson`, generatedFolder()), 'utf8');
  return (JSON.parse(text) as GeoJSON.FeatureCollection).features.map(({ geometry }) => geometry);
}
