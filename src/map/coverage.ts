import type { Map as MapLibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import { REACH_LABELS, type Reach } from '../indicators/reach.ts';
import { COMMUNES, coverageLayers } from './coverage-layers.ts';
import { createMap, FIT } from './create-map.ts';
import { sayInstead } from './dom.ts';
import { type Frame, layOut } from './frame.ts';
import { fonts, loadMapLibre } from './load.ts';
import { TEXTS } from './locale.ts';
import { paletteFrom } from './palette.ts';
import { type Bounds, pointCollection } from './points.ts';
import { simpleStyle } from './style.ts';

/** The communes of a territory, as the open data give them. */
export type Communes = GeoJSON.FeatureCollection<
  GeoJSON.Point,
  { nom: string; population: number; km: number | null; portee: Reach }
>;

/**
 * Opens the map of how near help is. MapLibre is loaded here, at the visitor's request; where that fails, or the device
 * has no WebGL 2, a sentence stands in place of the map. It never rejects.
 * @param base the site's base path, with its slashes
 */
export async function openCoverageMap(
  container: HTMLElement,
  communes: Communes,
  base: string,
): Promise<void> {
  try {
    const library = await loadMapLibre();
    const frame = layOut(container);
    frame.credit.textContent = TEXTS.simpleCredit;
    const style = () => styleOf(communes, base, container);
    const map = createMap(library, frame.view, style(), boundsOf(communes));
    map.getCanvas().setAttribute('aria-label', TEXTS.coverage);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => map.setStyle(style()));
    answerClicks(map, frame);
    await map.once('style.load');
    map.fitBounds(boundsOf(communes), FIT);
  } catch {
    sayInstead(container, TEXTS.cannotCover);
  }
}

function styleOf(communes: Communes, base: string, page: Element): StyleSpecification {
  const palette = paletteFrom((property) => getComputedStyle(page).getPropertyValue(property));
  const none = pointCollection([]);
  const folder = new URL(`${base}carte/`, document.baseURI).href;
  const style = simpleStyle({ folder, fonts, palette, points: none, chosen: none });
  return {
    ...style,
    sources: { ...style.sources, [COMMUNES]: { type: 'geojson', data: communes } },
    layers: [...style.layers, ...coverageLayers(palette)],
  };
}

function boundsOf({ features }: Communes): Bounds {
  const longitudes = features.map(({ geometry }) => geometry.coordinates[0]!);
  const latitudes = features.map(({ geometry }) => geometry.coordinates[1]!);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** A commune that is pressed says its name and how near help is. */
function answerClicks(map: MapLibreMap, { status }: Frame): void {
  map.on('mouseenter', COMMUNES, () => map.getCanvas().classList.add('map-clickable'));
  map.on('mouseleave', COMMUNES, () => map.getCanvas().classList.remove('map-clickable'));
  map.on('click', ({ point: { x, y } }: MapMouseEvent) => {
    const [hit] = map.queryRenderedFeatures(
      [
        [x - 9, y - 9],
        [x + 9, y + 9],
      ],
      { layers: [COMMUNES] },
    );
    status.textContent = hit ? describe(hit.properties as Communes['features'][number]['properties']) : '';
  });
}

function describe({ nom, population, portee }: Communes['features'][number]['properties']): string {
  const people = population.toLocaleString('fr-FR');
  return `${nom}\u00a0: ${REACH_LABELS[portee].toLowerCase()} (${people}\u00a0habitants)`;
}
