import type { Placed } from '../../finder/order.ts';
import type { MapPoint, OpenMap } from '../../map/point.ts';
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

  byId('voir-liste').addEventListener('click', () => onView(undefined));
  byId('ouvrir-carte').addEventListener('click', () => onView('carte'));
  here.addEventListener('click', () => moved && onZone(moved));

  return ({ vue, results, zone }) => {
    press(vue === 'carte');
    here.hidden = true;
    latest = { points: toPoints(results), stays: zone !== undefined };
    if (vue !== 'carte') return withdrawPoints();
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
      const { openMap } = await import('../../map/open.ts');
      map = await openMap(byId('plan'), {
        base,
        points: latest.points,
        detailed: JSON.parse(side.dataset.fonds ?? '[]'),
        onSelect: markCard,
      });
      draw();
    } catch {
      message.textContent = 'La carte ne se charge pas. La liste dit les mêmes lieux.';
    }
    isOpening = false;
  }

  function draw(): void {
    const { points, stays } = latest;
    map!.setPoints(points);
    if (!stays) map!.fit();
    message.textContent = '';
    offerPoints(points, (id) => map!.focus(id));
  }
}
