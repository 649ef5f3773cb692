import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import { makeBaseChoice } from './base-choice.ts';
import { makeCard } from './card.ts';
import { clickedAt } from './clicked.ts';
import { createMap, FIT } from './create-map.ts';
import { sayInstead } from './dom.ts';
import { layOut } from './frame.ts';
import { fonts, loadMapLibre, type MapLibre } from './load.ts';
import { TEXTS } from './locale.ts';
import { paletteFrom } from './palette.ts';
import type { DetailedMap, MapOptions, MapPoint, OpenMap } from './point.ts';
import { boundsOf, pointCollection } from './points.ts';
import { DETAILED_MAX_ZOOM, SIMPLE_MAX_ZOOM, type StyleInput, simpleStyle, withPoints } from './style.ts';

export type { DetailedMap, MapOptions, MapPoint, OpenMap } from './point.ts';

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
  let points = options.points;
  let chosen: MapPoint | undefined;
  /** The third-party style in use, none for the simplified map. */
  let detailed: StyleSpecification | undefined;

  const card = makeCard(
    () => map.getCanvas(),
    () => choose(undefined),
  );
  const choice = options.detailed?.length ? [makeBaseChoice(options.detailed, changeBase)] : [];
  const frame = layOut(container, ...choice, card.element);
  frame.credit.textContent = TEXTS.simpleCredit;

  const styleInput = (): StyleInput => ({
    folder: new URL(`${options.base}carte/`, document.baseURI).href,
    fonts,
    palette: paletteFrom((property) => getComputedStyle(container).getPropertyValue(property)),
    points: pointCollection(points),
    chosen: pointCollection(chosen ? [chosen] : []),
  });
  const style = (): StyleSpecification =>
    detailed ? withPoints(detailed, styleInput()) : simpleStyle(styleInput());
  const map = createMap(library, frame.view, style(), boundsOf(points));

  /** Gives the points to the style anew: it may have been replaced since. */
  function drawPoints(): void {
    const input = styleInput();
    map.getSource<GeoJSONSource>('lieux')?.setData(input.points);
    map.getSource<GeoJSONSource>('choisi')?.setData(input.chosen);
  }

  function choose(point: MapPoint | undefined): void {
    chosen = point;
    map.getSource<GeoJSONSource>('choisi')?.setData(styleInput().chosen);
  }

  function open(shown: readonly MapPoint[]): void {
    const [first] = shown;
    if (!first) return;
    card.show(shown);
    choose(shown.length === 1 ? first : undefined);
    if (shown.length === 1) options.onSelect?.(first.id);
  }

  async function answerClick(at: { x: number; y: number }): Promise<void> {
    const clicked = await clickedAt(map, at);
    if (!clicked) card.hide();
    else if ('ids' in clicked) open(points.filter(({ id }) => clicked.ids.includes(id)));
    else map.easeTo(clicked);
  }

  async function changeBase(wanted: DetailedMap | undefined): Promise<void> {
    frame.status.textContent = '';
    try {
      detailed = wanted && (await fetchStyle(wanted));
      map.setMaxZoom(wanted ? DETAILED_MAX_ZOOM : SIMPLE_MAX_ZOOM);
      map.setStyle(style(), { diff: false });
      frame.credit.textContent = wanted?.credit ?? TEXTS.simpleCredit;
    } catch {
      frame.status.textContent = TEXTS.noAnswer(wanted?.nom ?? '');
    }
  }

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const redraw = (): void => void map.setStyle(style());
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') card.hide();
  };
  scheme.addEventListener('change', redraw);
  container.addEventListener('keydown', onKey);
  map.on('style.load', drawPoints);
  map.on('click', ({ point }) => void answerClick(point));
  await map.once('style.load');

  return {
    setPoints(replaced) {
      points = replaced;
      if (chosen) chosen = points.find(({ id }) => id === chosen?.id);
      if (!chosen) card.hide();
      drawPoints();
    },
    focus(id) {
      const point = points.find((candidate) => candidate.id === id);
      if (!point) return;
      container.scrollIntoView({ block: 'nearest' });
      open([point]);
      const { longitude, latitude } = point;
      // Above the card, which covers the foot of the map.
      const offset: [number, number] = [0, -card.element.offsetHeight / 2];
      map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), NEAR), offset });
    },
    fit: () => void map.fitBounds(boundsOf(points), FIT),
    destroy() {
      scheme.removeEventListener('change', redraw);
      container.removeEventListener('keydown', onKey);
      map.remove();
      container.replaceChildren();
    },
  };
}

/** @throws when the third party does not answer with a style */
async function fetchStyle({ style }: DetailedMap): Promise<StyleSpecification> {
  const reply = await fetch(style, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!reply.ok) throw new Error(`${reply.status} ${style}`);
  return reply.json();
}
