import type { Placed } from '../finder/order.ts';
import type { MapPoint, OpenMap } from '../map/point.ts';
import { formatKm } from '../views/typography.ts';
import { base } from '../views/url.ts';
import { element } from './dom.ts';
import { resultUrl } from './result-card.ts';

/**
 * Readies the map of a list: shown when asked for, and only then is MapLibre loaded. Every card of the list then gets
 * a button that opens its point, so that the map can be used without a mouse.
 * @param results what the map shows, asked for at opening
 */
export function setUpMap(results: () => Promise<readonly Placed[]>): { refresh: () => Promise<void> } {
  const side = document.getElementById('carte')!;
  const button = side.querySelector<HTMLButtonElement>('#ouvrir-carte')!;
  const plan = side.querySelector<HTMLElement>('#plan')!;
  const message = side.querySelector<HTMLElement>('#message-carte')!;
  const frame = document.getElementById('trouves')!;
  let map: OpenMap | undefined;

  side.hidden = false;
  button.addEventListener('click', () => (plan.hidden ? open() : close()));
  return { refresh };

  async function open(): Promise<void> {
    message.textContent = 'La carte arrive…';
    try {
      const points = toPoints(await results());
      setOpen(true);
      if (map) map.setPoints(points);
      else {
        const { openMap } = await import('../map/open.ts');
        const detailed = JSON.parse(side.dataset.fonds ?? '[]');
        map = await openMap(plan, { base, points, detailed, onSelect: mark });
      }
      message.textContent = missing(points.length);
      offerPoints(points);
    } catch {
      setOpen(false);
      message.textContent = 'La carte ne se charge pas. La liste dit les mêmes lieux.';
    }
  }

  function close(): void {
    setOpen(false);
    message.textContent = '';
    for (const old of document.querySelectorAll('.to-map')) old.remove();
  }

  function setOpen(isOpen: boolean): void {
    plan.hidden = !isOpen;
    frame.classList.toggle('mapped', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    button.querySelector('span')!.textContent = isOpen
      ? 'Fermer la carte'
      : 'Afficher la carte (carte simplifiée)';
  }

  /** The list has changed: an open map follows it. */
  async function refresh(): Promise<void> {
    if (plan.hidden || !map) return;
    const points = toPoints(await results());
    map.setPoints(points);
    map.fit();
    message.textContent = missing(points.length);
    offerPoints(points);
  }

  function offerPoints(points: readonly MapPoint[]): void {
    const byUrl = new Map(points.map((point) => [point.url, point.id]));
    for (const card of document.querySelectorAll<HTMLElement>('.result')) {
      const link = card.querySelector<HTMLAnchorElement>('h2 a, h3 a');
      const id = link && byUrl.get(link.pathname + link.hash);
      card.querySelector('.to-map')?.remove();
      if (!id) continue;
      const show = element(
        'button',
        { className: 'link to-map', type: 'button' },
        'Voir sur la carte',
        element('span', { className: 'aside-voice' }, ` : ${link.textContent}`),
      );
      show.addEventListener('click', () => map?.focus(id));
      card.append(show);
    }
  }

  function mark(id: string): void {
    for (const card of document.querySelectorAll('.result')) {
      const link = card.querySelector<HTMLAnchorElement>('h2 a, h3 a');
      card.classList.toggle('current', link !== null && link.pathname + link.hash === id);
    }
  }
}

function missing(points: number): string {
  return points ? '' : 'Aucun de ces lieux n’a de position connue.';
}

function toPoints(results: readonly Placed[]): MapPoint[] {
  return results.flatMap(({ found, km, number }): MapPoint[] => {
    const { nom, latitude, longitude, approximate, voie, commune } = found;
    if (latitude === undefined || longitude === undefined) return [];
    const url = resultUrl(found);
    const distance = km === undefined || approximate ? '' : ` · ${formatKm(km)}`;
    const resume = [voie, commune].filter(Boolean).join(', ') + distance;
    return [
      {
        id: url,
        nom,
        latitude,
        longitude,
        url,
        resume,
        ...(number && { numero: number }),
        ...(approximate && { approximatif: true }),
      },
    ];
  });
}
