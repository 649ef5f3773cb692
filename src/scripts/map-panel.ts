import type { Placed } from '../finder/order.ts';
import type { OpenMap } from '../map/point.ts';
import { base } from '../views/url.ts';
import { byId } from './dom.ts';
import { markCard, offerPoints, toPoints, withdrawPoints } from './map-points.ts';

/**
 * Readies the map of a list: shown when asked for, and only then is MapLibre loaded.
 * @param results what the map shows, asked for at opening
 */
export function setUpMap(results: () => Promise<readonly Placed[]>): void {
  const side = byId('carte');
  const button = side.querySelector<HTMLButtonElement>('#ouvrir-carte')!;
  const plan = side.querySelector<HTMLElement>('#plan')!;
  const message = side.querySelector<HTMLElement>('#message-carte')!;
  const frame = byId('trouves');
  let map: OpenMap | undefined;

  side.hidden = false;
  button.addEventListener('click', () => (plan.hidden ? open() : close()));

  async function open(): Promise<void> {
    message.textContent = 'La carte arrive…';
    try {
      const points = toPoints(await results());
      setOpen(true);
      if (map) map.setPoints(points);
      else {
        const { openMap } = await import('../map/open.ts');
        const detailed = JSON.parse(side.dataset.fonds ?? '[]');
        map = await openMap(plan, { base, points, detailed, onSelect: markCard });
      }
      message.textContent = points.length ? '' : 'Aucun de ces lieux n’a de position connue.';
      offerPoints(points, (id) => map?.focus(id));
    } catch {
      setOpen(false);
      message.textContent = 'La carte ne se charge pas. La liste dit les mêmes lieux.';
    }
  }

  function close(): void {
    setOpen(false);
    message.textContent = '';
    withdrawPoints();
  }

  function setOpen(isOpen: boolean): void {
    plan.hidden = !isOpen;
    frame.classList.toggle('mapped', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    button.querySelector('span')!.textContent = isOpen
      ? 'Fermer la carte'
      : 'Afficher la carte (carte simplifiée)';
  }
}
