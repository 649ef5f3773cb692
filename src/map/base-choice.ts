import type { StyleSpecification } from 'maplibre-gl';
import { make } from './dom.ts';
import type { Frame } from './frame.ts';
import { TEXTS } from './locale.ts';
import type { DetailedMap } from './point.ts';
import { DETAILED_MAX_ZOOM, SIMPLE_MAX_ZOOM } from './style.ts';

/** Shows a third-party style, or the simplified map when there is none. */
type ShowBase = (detailed: StyleSpecification | undefined, maxZoom: number) => void;

/**
 * Lets the visitor choose between the simplified map and the third-party ones, if there are any, and credits the one
 * that is shown. Nothing is asked of a third party before.
 */
export function offerBases(frame: Frame, detailed: readonly DetailedMap[], show: ShowBase): void {
  frame.credit.textContent = TEXTS.simpleCredit;
  if (detailed.length === 0) return;
  const select = make('select', 'map-base', ...[TEXTS.simple, ...detailed.map(({ nom }) => nom)].map(option));
  select.setAttribute('aria-label', TEXTS.chooseMap);
  frame.view.after(select);

  let shown = 0;
  select.addEventListener('change', async () => {
    const wanted = select.selectedIndex;
    const base = detailed[wanted - 1];
    frame.status.textContent = '';
    const style = base && (await fetchStyle(base).catch(() => 'failed' as const));
    // The visitor may have chosen anew meanwhile.
    if (select.selectedIndex !== wanted) return;
    if (style === 'failed') {
      frame.status.textContent = TEXTS.noAnswer(base!.nom);
      select.selectedIndex = shown;
      return;
    }
    shown = wanted;
    show(style, base ? DETAILED_MAX_ZOOM : SIMPLE_MAX_ZOOM);
    frame.credit.textContent = base?.credit ?? TEXTS.simpleCredit;
  });
}

function option(nom: string): HTMLOptionElement {
  return make('option', '', nom);
}

/** @throws when the third party does not answer with a style */
async function fetchStyle({ style }: DetailedMap): Promise<StyleSpecification> {
  const reply = await fetch(style, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!reply.ok) throw new Error(`${reply.status} ${style}`);
  return reply.json();
}
