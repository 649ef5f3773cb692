import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { fonts } from './load.ts';
import { paletteFrom } from './palette.ts';
import type { MapPoint } from './point.ts';
import { pointCollection } from './points.ts';
import { simpleStyle, withPoints } from './style.ts';

/** What a map shows at the moment. */
export interface Scene {
  points: readonly MapPoint[];
  /** The point whose card is open. */
  chosen?: MapPoint | undefined;
  /** The third-party style in use, none for the simplified map. */
  detailed?: StyleSpecification | undefined;
}

/**
 * The style of a scene, in the colours that the page has at the moment.
 * @param base the site's base path; `page` any element of the page
 */
export function styleOf(
  { points, chosen, detailed }: Scene,
  base: string,
  page: Element,
): StyleSpecification {
  const input = {
    folder: new URL(`${base}carte/`, document.baseURI).href,
    fonts,
    palette: paletteFrom((property) => getComputedStyle(page).getPropertyValue(property)),
    points: pointCollection(points),
    chosen: pointCollection(chosen ? [chosen] : []),
  };
  return detailed ? withPoints(detailed, input) : simpleStyle(input);
}

/** Gives the scene's points to the style that the map has at the moment, once that is loaded. */
export function drawPoints(map: MapLibreMap, { points, chosen }: Scene): void {
  map.getSource<GeoJSONSource>('lieux')?.setData(pointCollection(points));
  drawChosen(map, chosen);
}

/** Puts one point above all others, or none. */
export function drawChosen(map: MapLibreMap, chosen: MapPoint | undefined): void {
  map.getSource<GeoJSONSource>('choisi')?.setData(pointCollection(chosen ? [chosen] : []));
}
