import type { Placed } from '../../finder/order.ts';
import { byId } from '../dom.ts';
import type { Box } from '../hash.ts';

export interface ViewHandlers {
  /** The visitor wants the map, or the list alone. */
  onView: (vue: 'carte' | undefined) => void;
  /** The visitor wants what lies in this part of the map. */
  onZone: (zone: Box) => void;
}

/** What is to be shown. */
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
  /** The visitor has just asked for the map: it comes into sight. */
  let scrolls = false;

  byId('voir-liste').addEventListener('click', () => onView(undefined));
  for (const id of ['ouvrir-carte', 'toute-la-carte'])
    byId(id).addEventListener('click', () => {
      scrolls = true;
      onView('carte');
    });

  return (shown) => {
    const isMap = shown.vue === 'carte';
    press(isMap, shown.atlas === true);
    byId('chercher-ici').hidden = true;
    if (!isMap) return;
    if (scrolls) byId('carte').scrollIntoView({ block: 'nearest' });
    scrolls = false;
    import('./map-view.ts').then(({ showOnMap }) => showOnMap(shown, onZone), sayNoMap);
  };
}

function press(isMap: boolean, isAtlas: boolean): void {
  byId('carte').hidden = !isMap;
  byId('trouves').classList.toggle('mapped', isMap);
  byId('trouves').classList.toggle('atlas', isAtlas);
  byId('ouvrir-carte').setAttribute('aria-pressed', String(isMap));
  byId('voir-liste').setAttribute('aria-pressed', String(!isMap));
}

function sayNoMap(): void {
  byId('message-carte').textContent = 'La carte ne se charge pas. La liste dit les mêmes lieux.';
}
