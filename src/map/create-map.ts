import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { MapLibre } from './load.ts';
import { LOCALE } from './locale.ts';
import { CLICKABLE } from './point-layers.ts';
import type { Bounds } from './points.ts';
import { SIMPLE_MAX_ZOOM } from './style.ts';

/** How all points are shown: clear of the edges, and never closer than a lone point needs. */
export const FIT = { padding: 56, maxZoom: 10 };

/**
 * A flat map, north up, with French words. Where fingers scroll the page it takes two of them to move the map.
 * @throws GPUInitializationError where the device has no WebGL 2
 */
export function createMap(
  { Map: MapClass, NavigationControl }: MapLibre,
  view: HTMLElement,
  style: StyleSpecification,
  bounds: Bounds,
): MapLibreMap {
  const map = new MapClass({
    container: view,
    style,
    bounds,
    fitBoundsOptions: FIT,
    maxZoom: SIMPLE_MAX_ZOOM,
    locale: LOCALE,
    attributionControl: false,
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  for (const layer of CLICKABLE) {
    map.on('mouseenter', layer, () => pointAt(map, true));
    map.on('mouseleave', layer, () => pointAt(map, false));
  }
  return map;
}

function pointAt(map: MapLibreMap, yes: boolean): void {
  map.getCanvas().classList.toggle('map-clickable', yes);
}
