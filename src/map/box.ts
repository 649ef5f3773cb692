import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapBox } from './point.ts';

/** Tells what the map shows each time the visitor has moved it; moves of its own are not told. */
export function onVisitorMove(map: MapLibreMap, tell: (box: MapBox) => void): void {
  map.on('moveend', (event) => {
    if (!('originalEvent' in event && event.originalEvent)) return;
    const bounds = map.getBounds();
    tell({
      south: bounds.getSouth(),
      west: bounds.getWest(),
      north: bounds.getNorth(),
      east: bounds.getEast(),
    });
  });
}
