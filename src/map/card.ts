import { make, makeButton } from './dom.ts';
import { TEXTS } from './locale.ts';
import type { MapPoint } from './point.ts';

/** More lieux at one spot than this are counted, not named. */
const NAMED = 40;

export interface Card {
  /** Its element, to be placed in the map's frame. */
  element: HTMLElement;
  /**
   * Shows one lieu, or several at one spot, and moves the focus there.
   * @param several what several are called together; neighbouring lieux unless said
   */
  show(points: readonly MapPoint[], several?: (count: number) => string): void;
  /** Hides the card and gives the focus back to where it came from. */
  hide(): void;
}

/**
 * The card of the point that was chosen, at the foot of the map, where it is never cut off.
 * @param home where the focus goes back to when it came from nowhere; `onHide` runs once the card is hidden
 */
export function makeCard(home: () => HTMLElement, onHide: () => void): Card {
  const element = make('section', 'map-place');
  element.hidden = true;
  element.tabIndex = -1;
  let cameFrom: Element | null = null;

  const hide = (): void => {
    if (element.hidden) return;
    const hadFocus = element.contains(document.activeElement);
    element.hidden = true;
    element.replaceChildren();
    onHide();
    if (hadFocus) giveFocus(cameFrom?.isConnected ? cameFrom : home());
  };

  const show = (points: readonly MapPoint[], several = TEXTS.several): void => {
    if (!element.contains(document.activeElement)) cameFrom = document.activeElement;
    if (cameFrom === document.body) cameFrom = null;
    element.setAttribute('aria-label', points.length === 1 ? points[0]!.nom : several(points.length));
    const close = makeButton('map-close', '×', hide);
    close.setAttribute('aria-label', TEXTS.close);
    element.replaceChildren(
      close,
      ...(points.length === 1 ? describe(points[0]!) : list(points, several(points.length))),
    );
    element.hidden = false;
    element.scrollTop = 0;
    giveFocus(element);
  };

  return { element, show, hide };
}

function describe(point: MapPoint): Node[] {
  const lines = [point.resume, point.approximatif ? TEXTS.approximate : undefined];
  const nodes = [
    make('p', 'map-name', linkTo(point)),
    ...lines.flatMap((line) => (line ? [make('p', 'map-line', line)] : [])),
  ];
  if (point.langue) for (const node of nodes) node.lang = point.langue;
  return nodes;
}

function list(points: readonly MapPoint[], heading: string): Node[] {
  const items = points.slice(0, NAMED).map((point) => make('li', '', ...describe(point)));
  const rest = points.length - NAMED;
  return [
    make('p', 'map-several', heading),
    make('ul', 'map-places', ...items),
    ...(rest > 0 ? [make('p', 'map-line', TEXTS.more(rest))] : []),
  ];
}

function linkTo({ nom, url, numero }: MapPoint): HTMLAnchorElement {
  const link = make('a', '', numero === undefined ? nom : `${numero}. ${nom}`);
  link.href = url;
  return link;
}

function giveFocus(element: Element): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
