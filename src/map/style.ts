import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { BOLD, type Fonts, REGULAR } from './fonts.ts';
import type { Palette } from './palette.ts';
import { pointLayers } from './point-layers.ts';

/** Past this the simplified coast looks wrong and there is no street to read. */
export const SIMPLE_MAX_ZOOM = 11.5;

/** As close as a detailed map is worth. */
export const DETAILED_MAX_ZOOM = 18;

/** Closer than this, in pixels, points are counted together. */
const CLUSTER_RADIUS = 36;

export interface StyleInput {
  /** Address of the folder of the basemap's files, with a slash at the end. */
  folder: string;
  fonts: Fonts;
  palette: Palette;
  points: GeoJSON.FeatureCollection;
  /** The point whose card is open. */
  chosen: GeoJSON.FeatureCollection;
}

/** The simplified map: land, borders and towns of the site's own files, then the points. */
export function simpleStyle(input: StyleInput): StyleSpecification {
  const { folder } = input;
  return withPoints(
    {
      version: 8,
      sources: {
        terres: { type: 'geojson', data: `${folder}terres.geojson` },
        limites: { type: 'geojson', data: `${folder}limites.geojson` },
        villes: { type: 'geojson', data: `${folder}villes.geojson` },
      },
      layers: baseLayers(input.palette),
    },
    input,
  );
}

/** Any style with the points above it. */
export function withPoints(
  style: StyleSpecification,
  { fonts, palette, points, chosen }: StyleInput,
): StyleSpecification {
  return {
    ...style,
    'font-faces': { ...style['font-faces'], [REGULAR]: fonts.regular, [BOLD]: fonts.bold },
    sources: {
      ...style.sources,
      // Points at one spot stay together at every zoom: their card then lists them.
      lieux: {
        type: 'geojson',
        data: points,
        cluster: true,
        clusterRadius: CLUSTER_RADIUS,
        // A heap counts for all that it holds.
        clusterProperties: { total: ['+', ['coalesce', ['get', 'count'], 1]] },
        clusterMaxZoom: DETAILED_MAX_ZOOM,
        maxzoom: DETAILED_MAX_ZOOM + 1,
      },
      choisi: { type: 'geojson', data: chosen },
    },
    layers: [...style.layers, ...pointLayers(palette)],
  };
}

function baseLayers({ land, sea, border, town, halo }: Palette): LayerSpecification[] {
  return [
    { id: 'mer', type: 'background', paint: { 'background-color': sea } },
    { id: 'terres', type: 'fill', source: 'terres', paint: { 'fill-color': land } },
    { id: 'cotes', type: 'line', source: 'terres', paint: { 'line-color': border, 'line-width': 1 } },
    borders('departements', 'departement', border, 0.8),
    borders('pays', 'pays', border, 1.8),
    {
      id: 'villes',
      type: 'symbol',
      source: 'villes',
      // Each town knows the zoom from which its name is worth showing; a small screen shows the same land a zoom earlier.
      filter: ['<=', ['get', 'zoom'], ['+', ['zoom'], 1]],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': [REGULAR],
        'text-size': townSize,
        'text-max-width': 7,
        'symbol-sort-key': ['get', 'zoom'],
        'text-padding': 4,
        // Beside its spot rather than on it, where points take the room.
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 2,
        'text-justify': 'auto',
      },
      paint: { 'text-color': town, 'text-halo-color': halo, 'text-halo-width': 1.5 },
    },
  ];
}

/** Large towns a little larger. */
const townSize: ExpressionSpecification = ['interpolate', ['linear'], ['get', 'zoom'], 4, 17, 7, 15, 10, 13];

function borders(id: string, genre: string, color: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'limites',
    filter: ['==', ['get', 'genre'], genre],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, width, 10, width * 1.8],
    },
  };
}
