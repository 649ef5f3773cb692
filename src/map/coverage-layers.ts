import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Reach } from '../indicators/reach.ts';
import { BOLD } from './fonts.ts';
import type { Palette } from './palette.ts';

/** The layer of communes, which answers a click. */
export const COMMUNES = 'communes';

/** What stands on a commune's point, so that no reach is told by its colour alone: kilometres, a dot where help is. */
export const SIGNS: Readonly<Record<Reach, string>> = {
  'sur-place': '•',
  '5': '5',
  '10': '10',
  '20': '20',
  loin: '+20',
  inconnu: '?',
};

/** Pixels of a point's ring: the nearer help is, the thicker, where signs are too small to be read. */
const RINGS: Readonly<Record<Reach, number>> = {
  'sur-place': 2,
  '5': 4.5,
  '10': 3,
  '20': 1.5,
  loin: 3,
  inconnu: 1,
};

/** Communes as points, larger where more people live; nearer ones above the names of towns. */
export function coverageLayers(palette: Palette): LayerSpecification[] {
  const { point, onPoint, edge, cluster, clusterInk, gap, gapSoft, town } = palette;
  const fills = { 'sur-place': point, '5': cluster, '10': cluster, '20': edge, loin: gapSoft, inconnu: edge };
  const lines = { 'sur-place': edge, '5': point, '10': point, '20': point, loin: gap, inconnu: town };
  const inks = {
    'sur-place': onPoint,
    '5': clusterInk,
    '10': clusterInk,
    '20': clusterInk,
    loin: gap,
    inconnu: town,
  };
  return [
    {
      id: COMMUNES,
      type: 'circle',
      source: COMMUNES,
      layout: { 'circle-sort-key': ['get', 'population'] },
      paint: {
        'circle-radius': radius,
        'circle-color': byReach(fills),
        'circle-stroke-color': byReach(lines),
        'circle-stroke-width': byReach(RINGS),
      },
    },
    {
      id: 'communes-signes',
      type: 'symbol',
      source: COMMUNES,
      // From the zoom at which points are large enough to be read.
      minzoom: 7.5,
      layout: {
        'text-field': byReach(SIGNS),
        'text-font': [BOLD],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-padding': 8,
      },
      paint: { 'text-color': byReach(inks) },
    },
  ];
}

const size: ExpressionSpecification = ['step', ['get', 'population'], 0, 2_000, 2, 10_000, 5, 50_000, 8];
const radius: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  ['+', 2, ['/', size, 2]],
  8,
  ['+', 9, size],
  11,
  ['+', 13, size],
];

function byReach(values: Readonly<Record<Reach, string | number>>): ExpressionSpecification {
  const cases = Object.entries(values).flat();
  return ['match', ['get', 'portee'], ...cases, values.inconnu] as unknown as ExpressionSpecification;
}
