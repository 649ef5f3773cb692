import type { Placed } from '../../finder/order.ts';
import type { Atlas, MapPoint, OpenMap } from '../../map/point.ts';
import { base } from '../../views/url.ts';
import { byId } from '../dom.ts';
import type { Box } from '../hash.ts';
import { markCard, offerPoints, toPoints, withdrawPoints } from '../map-points.ts';

export interface ViewHandlers {
  /** The visitor wants the map, or the list alone. */
  onView: (vue: 'carte' | undefined) => void;
  /** The visitor wants what lies in this part of the map. */
  onZone: (zone: Box) => void;
}

/** What the map is to show. */
export interface Shown {
  vue?: 'carte' | undefined;
  results: readonly Placed[];
  /** The view stays where it is: it was moved there by hand. */
  zone?: Box | undefined;
  /** Nothing was asked: the map stands alone. */
  atlas?: boolean;
}

/**
 * The list and the map: one at a time on a phone, side by side where there is room, with the same numbers.
 * @returns shows results, on the map too if that is wanted: it is loaded then, and not before
 */
export function setUpView({ onView, onZone }: ViewHandlers): (shown: Shown) => void {
  const side = byId('carte');
  const message = byId('message-carte');
  const here = byId<HTMLButtonElement>('chercher-ici');
  let map: OpenMap | undefined;
  let isOpening = false;
  let latest: { points: MapPoint[]; stays: boolean } = { points: [], stays: false };
  let moved: Box | undefined;
  /** The visitor has just asked for the map: it comes into sight. */
  let scrolls = false;

  byId('voir-liste').addEventListener('click', () => onView(undefined));
  for (const id of ['ouvrir-carte', 'toute-la-carte'])
    byId(id).addEventListener('click', () => {
      scrolls = true;
      onView('carte');
    });
  here.addEventListener('click', () => {
    if (moved) onZone(moved);
    // The button goes; the visitor stays on the map.
    byId('plan').querySelector('canvas')?.focus({ preventScroll: true });
  });

  return ({ vue, results, zone, atlas = false }) => {
    press(vue === 'carte');
    here.hidden = true;
    latest = { points: toPoints(results), stays: zone !== undefined };
    if (vue !== 'carte') return withdrawPoints();
    byId('trouves').classList.toggle('atlas', atlas);
    if (scrolls) side.scrollIntoView({ block: 'nearest' });
    scrolls = false;
    if (map) draw();
    else if (!isOpening) void open();
  };

  function press(isMap: boolean): void {
    side.hidden = !isMap;
    byId('trouves').classList.toggle('mapped', isMap);
    byId('ouvrir-carte').setAttribute('aria-pressed', String(isMap));
    byId('voir-liste').setAttribute('aria-pressed', String(!isMap));
  }

  async function open(): Promise<void> {
    isOpening = true;
    message.textContent = 'La carte arrive…';
    try {
      const [{ openMap }, atlas] = await Promise.all([import('../../map/open.ts'), atlasIfAny()]);
      map = await openMap(byId('plan'), {
        base,
        points: latest.points,
        atlas,
        detailed: JSON.parse(side.dataset.fonds ?? '[]'),
        onSelect: markCard,
        onMoved: (zone) => {
          moved = zone;
          here.hidden = false;
        },
      });
      draw();
    } catch {
      message.textContent = 'La carte ne se charge pas. La liste dit les mêmes lieux.';
    }
    isOpening = false;
  }

  /** Without it the map shows the results alone. */
  async function atlasIfAny(): Promise<Atlas | undefined> {
    const { loadAtlas } = await import('./atlas.ts');
    return loadAtlas().catch(() => undefined);
  }

  function draw(): void {
    const { points, stays } = latest;
    map!.setPoints(points);
    if (!stays) map!.fit();
    message.textContent = '';
    offerPoints(points, (id) => map!.focus(id));
  }
}
