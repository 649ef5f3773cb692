import { openMap } from '../../map/open.ts';
import type { MapPoint, OpenMap } from '../../map/point.ts';
import { base } from '../../views/url.ts';
import { byId } from '../dom.ts';
import type { Box } from '../hash.ts';
import { markCard, offerPoints, toPoints } from '../map-points.ts';
import { loadAtlas } from './atlas.ts';
import { layersFrom } from './layers.ts';
import type { Shown } from './view.ts';

let map: Promise<OpenMap> | undefined;
let moved: Box | undefined;

/**
 * Shows results on the map, which is opened the first time.
 * @param onZone the visitor wants what lies in the part of the map that is in sight
 */
export async function showOnMap({ results, zone }: Shown, onZone: (zone: Box) => void): Promise<void> {
  const points = toPoints(results);
  const isFirst = !map;
  map ??= open(points, onZone);
  const opened = await map;
  opened.setPoints(points);
  if (!zone && !isFirst) opened.fit();
  offerPoints(points, (id) => opened.focus(id));
}

async function open(points: readonly MapPoint[], onZone: (zone: Box) => void): Promise<OpenMap> {
  const message = byId('message-carte');
  const here = byId('chercher-ici');
  message.textContent = 'La carte arrive…';
  const opened = await openMap(byId('plan'), {
    base,
    points,
    // Without it the map shows the results alone.
    atlas: await loadAtlas().catch(() => undefined),
    detailed: JSON.parse(byId('carte').dataset.fonds ?? '[]'),
    layers: layersFrom(byId('carte').dataset.couches),
    onSelect: markCard,
    onMoved: (zone) => {
      moved = zone;
      here.hidden = false;
    },
  });
  message.textContent = '';
  here.addEventListener('click', () => {
    if (moved) onZone(moved);
    // The button goes; the visitor stays on the map.
    byId('plan').querySelector('canvas')?.focus({ preventScroll: true });
  });
  return opened;
}
