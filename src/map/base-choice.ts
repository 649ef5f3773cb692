import { make } from './dom.ts';
import { TEXTS } from './locale.ts';
import type { DetailedMap } from './point.ts';

/**
 * Lets the visitor choose between the simplified map and the third-party ones. Nothing is asked of a third party before.
 * @param choose called with the map that was chosen, none for the simplified one
 */
export function makeBaseChoice(
  detailed: readonly DetailedMap[],
  choose: (map: DetailedMap | undefined) => void,
): HTMLElement {
  const select = make('select', 'map-base', ...[TEXTS.simple, ...detailed.map(({ nom }) => nom)].map(option));
  select.setAttribute('aria-label', TEXTS.chooseMap);
  select.addEventListener('change', () => choose(detailed[select.selectedIndex - 1]));
  return select;
}

function option(nom: string): HTMLOptionElement {
  return make('option', '', nom);
}
