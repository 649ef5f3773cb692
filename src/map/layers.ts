import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { make, makeButton } from './dom.ts';
import type { Frame } from './frame.ts';
import { drawIcon } from './layer-icons.ts';
import { TEXTS } from './locale.ts';
import type { MapLayer, MapPoint } from './point.ts';
import { pointCollection } from './points.ts';

/** What the visitor has laid over the lieux. */
export interface Layers {
  /** Draws the layers that are shown into the style that the map has at the moment. */
  draw(): void;
  /** Names of the map's layers that answer a click. */
  clickable(): string[];
  /** The points of these ids, whichever layer they are of. */
  named(ids: readonly string[]): MapPoint[];
}

/** Offers a button for each layer: its points are loaded when it is first pressed, and go when it is pressed again. */
export function offerLayers(
  map: MapLibreMap,
  frame: Frame,
  offered: readonly MapLayer[],
  onHide: () => void,
): Layers {
  const shown = new Map<string, readonly MapPoint[]>();
  const draw = (): void => {
    for (const [id, points] of shown) drawLayer(map, id, points);
  };
  for (const layer of offered) {
    const button = makeButton('map-base', layer.label, () => void toggle(layer, button));
    button.setAttribute('aria-pressed', 'false');
    frame.foot.append(button);
  }

  async function toggle({ id, load, list }: MapLayer, button: HTMLButtonElement): Promise<void> {
    frame.status.textContent = '';
    if (shown.delete(id)) {
      removeLayer(map, id);
      button.setAttribute('aria-pressed', 'false');
      onHide();
      return;
    }
    try {
      const points = await load();
      shown.set(id, points);
      draw();
      button.setAttribute('aria-pressed', 'true');
      frame.status.replaceChildren(make('span', '', TEXTS.onMap(points.length)), ' ', listLink(list));
    } catch {
      frame.status.textContent = TEXTS.noLayer;
    }
  }

  return {
    draw,
    clickable: () => [...shown.keys()].map(nameOf).filter((name) => map.getLayer(name)),
    named: (ids) => [...shown.values()].flat().filter(({ id }) => ids.includes(id)),
  };
}

function listLink(href: string): HTMLAnchorElement {
  const link = make('a', '', TEXTS.asList);
  link.href = href;
  return link;
}

const nameOf = (id: string): string => `couche-${id}`;

function drawLayer(map: MapLibreMap, id: string, points: readonly MapPoint[]): void {
  const name = nameOf(id);
  const data = pointCollection(points);
  // A new style, in another scheme of colours, comes without its images.
  const icon = map.hasImage(id) ? undefined : drawIcon(id, map.getContainer());
  if (icon) map.addImage(id, icon, { pixelRatio: 2 });
  const source = map.getSource<GeoJSONSource>(name);
  if (source) source.setData(data);
  else map.addSource(name, { type: 'geojson', data });
  if (!map.getLayer(name)) map.addLayer(layerOf(id, name), map.getLayer('points') ? 'points' : undefined);
}

/** Above and beside the spot, in pixels: groups of lieux keep their number in sight, and the two icons stand apart. */
const BESIDE: Readonly<Record<string, [number, number]>> = { manques: [-16, -24], services: [16, -24] };

/** Icons are told apart by their shape as well as by their colour; they never make way for one another. */
function layerOf(id: string, source: string): LayerSpecification {
  return {
    id: source,
    type: 'symbol',
    source,
    layout: {
      'icon-image': id,
      'icon-offset': BESIDE[id] ?? [0, 0],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

function removeLayer(map: MapLibreMap, id: string): void {
  if (map.getLayer(nameOf(id))) map.removeLayer(nameOf(id));
  if (map.getSource(nameOf(id))) map.removeSource(nameOf(id));
}
