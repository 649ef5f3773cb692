import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from './fonts.ts';
import type { Palette } from './palette.ts';

/** Layers that answer a click. */
export const CLICKABLE = ['groupes', 'points'] as const;

/** Points counted together, or a heap that comes so. */
const isCluster: ExpressionSpecification = ['any', ['has', 'point_count'], ['has', 'count']];
const total: ExpressionSpecification = ['coalesce', ['get', 'total'], ['get', 'count']];
const isPoint: ExpressionSpecification = ['!', isCluster];
/** An approximate point is hollow. */
const whenApproximate = (yes: string, no: string): ExpressionSpecification => [
  'case',
  ['get', 'approximatif'],
  yes,
  no,
];

/** Groups say how many they are, points bear their number; the chosen point stands above all. */
export function pointLayers({
  point,
  onPoint,
  edge,
  cluster,
  clusterInk,
  chosen,
}: Palette): LayerSpecification[] {
  return [
    {
      id: 'groupes',
      type: 'circle',
      source: 'lieux',
      filter: isCluster,
      paint: {
        'circle-radius': ['step', total, 22, 10, 25, 100, 29, 1000, 34],
        'circle-color': cluster,
        'circle-stroke-color': point,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'groupes-nombres',
      type: 'symbol',
      source: 'lieux',
      filter: isCluster,
      layout: {
        'text-field': [
          'format',
          ['to-string', total],
          { 'text-font': ['literal', [BOLD]] },
          ['case', ['>', total, 1], '\nlieux', '\nlieu'],
          { 'font-scale': 0.75 },
        ],
        'text-font': [REGULAR],
        'text-size': 15,
        'text-line-height': 1,
        ...always,
      },
      paint: { 'text-color': clusterInk },
    },
    circle('points', 'lieux', 13, { point, edge }),
    numbers('points-numeros', 'lieux', { point, onPoint }),
    {
      id: 'choisi-halo',
      type: 'circle',
      source: 'choisi',
      paint: {
        'circle-radius': 21,
        'circle-color': edge,
        'circle-stroke-color': chosen,
        'circle-stroke-width': 4,
      },
    },
    circle('choisi', 'choisi', 17, { point, edge }),
    numbers('choisi-numero', 'choisi', { point, onPoint }),
  ];
}

/** A number is always shown; the names of towns make way for its circle. */
const always = { 'text-allow-overlap': true, 'text-padding': 10 } as const;

function circle(
  id: string,
  source: string,
  radius: number,
  { point, edge }: Pick<Palette, 'point' | 'edge'>,
): LayerSpecification {
  return {
    id,
    type: 'circle',
    source,
    filter: isPoint,
    paint: {
      'circle-radius': ['case', ['has', 'numero'], radius, radius - 4],
      'circle-color': whenApproximate(edge, point),
      'circle-stroke-color': whenApproximate(point, edge),
      'circle-stroke-width': 2.5,
    },
  };
}

function numbers(
  id: string,
  source: string,
  { point, onPoint }: Pick<Palette, 'point' | 'onPoint'>,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: isPoint,
    // A point without a number has a dot.
    layout: {
      'text-field': ['coalesce', ['get', 'numero'], '•'],
      'text-font': [BOLD],
      'text-size': 14,
      ...always,
    },
    paint: {
      'text-color': whenApproximate(point, onPoint),
      'text-opacity': ['case', ['has', 'numero'], 1, 0],
    },
  };
}
