import type { StyleSpecification } from 'maplibre-gl';
import { fetchStyle } from './detailed-style.ts';
import { makeButton } from './dom.ts';
import type { Frame } from './frame.ts';
import type { MapLibre } from './load.ts';
import { TEXTS } from './locale.ts';
import type { DetailedMap } from './point.ts';
import { DETAILED_MAX_ZOOM, SIMPLE_MAX_ZOOM } from './style.ts';

/** Shows a third-party style, or the simplified map when there is none. */
type ShowBase = (detailed: StyleSpecification | undefined, maxZoom: number) => void;

/**
 * Offers a button for each third-party map, which then leads back to the simplified one, and credits the map that is
 * shown. Nothing is asked of a third party before.
 */
export function offerBases(
  frame: Frame,
  detailed: readonly DetailedMap[],
  library: MapLibre,
  show: ShowBase,
): void {
  frame.credit.textContent = TEXTS.simpleCredit;
  if (detailed.length === 0) return;
  let shown: DetailedMap | undefined;
  let asked: DetailedMap | undefined;
  const buttons = detailed.map((base) =>
    makeButton(
      'map-base',
      TEXTS.showDetailed(base.nom),
      () => void change(shown === base ? undefined : base),
    ),
  );
  frame.foot.append(...buttons);

  async function change(base: DetailedMap | undefined): Promise<void> {
    asked = base;
    frame.status.textContent = '';
    const style = base && (await fetchStyle(base, library).catch(() => 'failed' as const));
    // The visitor may have chosen anew meanwhile.
    if (asked !== base) return;
    if (style === 'failed') {
      frame.status.textContent = TEXTS.noAnswer(base!.nom);
      return;
    }
    shown = base;
    show(style, base ? DETAILED_MAX_ZOOM : SIMPLE_MAX_ZOOM);
    frame.credit.textContent = base?.credit ?? TEXTS.simpleCredit;
    for (const [index, button] of buttons.entries()) {
      const own = detailed[index]!;
      button.textContent = own === base ? TEXTS.backToSimple : TEXTS.showDetailed(own.nom);
    }
  }
}
