import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { CLICKABLE } from './point-layers.ts';

/** How far from a point a finger may land, in pixels: with the point's own size a target of 44. */
const REACH = 9;

/** A heap is a département: at this zoom it fills the map. */
const HEAP_OPENS = 8;

/** What lies under a click: a point, a group that opens at a zoom, or a group that no zoom opens. */
export type Clicked = { ids: string[] } | { center: [longitude: number, latitude: number]; zoom: number };

/** The points of some layers that lie under a click, each once. @param at in pixels of the map */
export function idsAt(map: MapLibreMap, at: { x: number; y: number }, layers: string[]): string[] {
  if (layers.length === 0) return [];
  const hits = map.queryRenderedFeatures(boxAround(at), { layers });
  return [...new Set(hits.map(({ properties }) => String(properties['id'])))];
}

function boxAround({ x, y }: { x: number; y: number }): [PointLike, PointLike] {
  return [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
}

/** @param at in pixels of the map; undefined when nothing was hit */
export async function clickedAt(
  map: MapLibreMap,
  at: { x: number; y: number },
): Promise<Clicked | undefined> {
  const layers = CLICKABLE.filter((layer) => map.getLayer(layer));
  const [hit] = map.queryRenderedFeatures(boxAround(at), { layers });
  if (hit?.geometry.type !== 'Point') return undefined;
  const group: unknown = hit.properties.cluster_id;
  const [longitude = 0, latitude = 0] = hit.geometry.coordinates;
  if (typeof group !== 'number') {
    if (hit.properties.count) return { center: [longitude, latitude], zoom: HEAP_OPENS };
    return { ids: [String(hit.properties.id)] };
  }
  const source = map.getSource<GeoJSONSource>('lieux')!;
  const zoom = await source.getClusterExpansionZoom(group);
  if (zoom <= map.getMaxZoom()) return { center: [longitude, latitude], zoom };
  const leaves = await source.getClusterLeaves(group, Number.MAX_SAFE_INTEGER, 0);
  return { ids: leaves.map(({ properties }) => String(properties?.id)) };
}
