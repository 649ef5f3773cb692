import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { offerBases } from './base-choice.ts';
import { onVisitorMove } from './box.ts';
import { makeCard } from './card.ts';
import { clickedAt, idsAt } from './clicked.ts';
import { createMap, FIT } from './create-map.ts';
import { sayInstead } from './dom.ts';
import { followAtlas } from './follow-atlas.ts';
import { layOut } from './frame.ts';
import { offerLayers } from './layers.ts';
import { loadMapLibre, type MapLibre } from './load.ts';
import { TEXTS } from './locale.ts';
import type { MapOptions, MapPoint, OpenMap } from './point.ts';
import { drawChosen, drawPoints, type Scene, styleOf } from './scene.ts';
import { ScenePoints } from './scene-points.ts';

export type { Atlas, DetailedMap, MapBox, MapOptions, MapPoint, OpenMap } from './point.ts';

/** From this zoom a single point is seen with the towns around it. */
const NEAR = 9;

/**
 * Opens the map in an element that has a size of its own. MapLibre is loaded here, at the visitor's request.
 * Where that fails, or the device has no WebGL 2, a sentence stands in place of the map and the map that is
 * handed back does nothing; it never rejects.
 */
export async function openMap(container: HTMLElement, options: MapOptions): Promise<OpenMap> {
  let library: MapLibre;
  try {
    library = await loadMapLibre();
  } catch {
    return noMap(container, TEXTS.unreachable);
  }
  try {
    return await startMap(library, container, options);
  } catch {
    return noMap(container, TEXTS.cannot);
  }
}

function noMap(container: HTMLElement, sentence: string): OpenMap {
  sayInstead(container, sentence);
  return { setPoints() {}, focus() {}, fit() {}, destroy: () => container.replaceChildren() };
}

async function startMap(library: MapLibre, container: HTMLElement, options: MapOptions): Promise<OpenMap> {
  const { atlas } = options;
  const points = new ScenePoints(options.points, atlas);
  const scene: Scene = { points: points.all };
  const style = () => styleOf(scene, options.base, container);
  const card = makeCard(
    () => map.getCanvas(),
    () => choose(undefined),
  );
  const frame = layOut(container, card.element);
  const map = createMap(library, frame.view, style(), points.bounds);
  offerBases(frame, options.detailed ?? [], library, (detailed, maxZoom) => {
    scene.detailed = detailed;
    map.setMaxZoom(maxZoom);
    map.setStyle(style(), { diff: false });
  });

  const layers = offerLayers(map, frame, options.layers ?? [], () => card.hide());

  const draw = (): void => {
    scene.points = points.all;
    const chosen = scene.chosen && scene.points.find(({ id }) => id === scene.chosen?.id);
    if (!chosen) card.hide();
    scene.chosen = chosen;
    drawPoints(map, scene);
  };
  const choose = (point: MapPoint | undefined): void => {
    scene.chosen = point;
    drawChosen(map, point);
  };
  const show = (shown: readonly MapPoint[]): void => {
    if (shown.length === 0) return;
    card.show(shown);
    const [one, ...others] = shown;
    choose(others.length === 0 ? one : undefined);
    if (scene.chosen) options.onSelect?.(scene.chosen.id);
  };
  const answerClick = async ({ point, lngLat, originalEvent }: MapMouseEvent): Promise<void> => {
    if (options.onPlace) return options.onPlace({ latitude: lngLat.lat, longitude: lngLat.lng });
    const over = idsAt(map, point, layers.clickable());
    if (over.length > 0) return card.show(layers.named(over), TEXTS.entriesHere);
    const clicked = await clickedAt(map, point);
    if (!clicked) return card.hide();
    if ('zoom' in clicked) return void map.easeTo(clicked, { originalEvent });
    frame.status.textContent = '';
    await points.named(clicked.ids).then(show, () => {
      frame.status.textContent = TEXTS.noNames;
    });
  };
  const unfold = (all: readonly MapPoint[]): void => {
    points.unfold(all);
    draw();
  };

  const redraw = (): void => void map.setStyle(style());
  const stop = listen(container, redraw, card.hide);
  // A new style comes with the points of when it was asked for.
  map.on('style.load', () => {
    drawPoints(map, scene);
    layers.draw();
  });
  map.on('click', (event) => void answerClick(event));
  if (options.onMoved) onVisitorMove(map, options.onMoved);
  if (atlas) followAtlas(map, atlas, () => points.isAtlas, unfold);
  await map.once('style.load');

  return {
    setPoints(given) {
      points.give(given);
      draw();
    },
    focus(id) {
      const point = scene.points.find((candidate) => candidate.id === id);
      if (!point) return;
      container.scrollIntoView({ block: 'nearest' });
      show([point]);
      bringNear(map, point, card.element.offsetHeight);
    },
    fit: () => void map.fitBounds(points.bounds, FIT),
    destroy() {
      stop();
      map.remove();
      container.replaceChildren();
    },
  };
}

/** Centres a point above its card, which covers the foot of the map. @param cardHeight in pixels */
function bringNear(map: MapLibreMap, { longitude, latitude }: MapPoint, cardHeight: number): void {
  map.easeTo({
    center: [longitude, latitude],
    zoom: Math.max(map.getZoom(), NEAR),
    offset: [0, -cardHeight / 2],
  });
}

/** Follows the page's scheme and the Escape key, until the function that is handed back is called. */
function listen(container: HTMLElement, onScheme: () => void, onEscape: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onEscape();
  };
  scheme.addEventListener('change', onScheme);
  container.addEventListener('keydown', onKey);
  return () => {
    scheme.removeEventListener('change', onScheme);
    container.removeEventListener('keydown', onKey);
  };
}
