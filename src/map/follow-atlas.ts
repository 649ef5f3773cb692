import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas, MapPoint } from './point.ts';

/** From this zoom heaps give way to points: a region is in view. */
const NEAR = 6.5;

/**
 * Loads an atlas's points once the map is near enough, and not before.
 * @param isWanted is the atlas what the map shows? Asked before loading and after
 * @param show replaces the heaps
 */
export function followAtlas(
  map: MapLibreMap,
  atlas: Atlas,
  isWanted: () => boolean,
  show: (points: readonly MapPoint[]) => void,
): void {
  let points: readonly MapPoint[] | undefined;
  let isLoading = false;
  map.on('moveend', async () => {
    if (points || isLoading || !isWanted() || map.getZoom() < NEAR) return;
    isLoading = true;
    try {
      points = await atlas.load();
      if (isWanted()) show(points);
    } catch {
      // Heaps stay: the next move tries again.
    }
    isLoading = false;
  });
}
