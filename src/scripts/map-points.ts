import { formatKm } from '../data/typography.ts';
import type { Placed } from '../finder/order.ts';
import type { MapPoint } from '../map/point.ts';
import { element } from './dom.ts';
import { resultUrl } from './result-card.ts';

/** Results as points of the map, numbered as in the list; those without a place are left out. */
export function toPoints(results: readonly Placed[]): MapPoint[] {
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

/** Gives every card whose result is on the map a button that opens its point: the map is used without a mouse too. */
export function offerPoints(points: readonly MapPoint[], open: (id: string) => void): void {
  const byUrl = new Map(points.map((point) => [point.url, point.id]));
  withdrawPoints();
  for (const { card, link } of cards()) {
    const id = byUrl.get(link.pathname + link.hash);
    if (!id) continue;
    const name = element('span', { className: 'aside-voice' }, ` : ${link.textContent}`);
    name.translate = false;
    const show = element('button', { className: 'link to-map', type: 'button' }, 'Voir sur la carte', name);
    show.addEventListener('click', () => open(id));
    (card.querySelector('.card-foot') ?? card).append(show);
  }
}

/** Takes the buttons away again: the map is closed. */
export function withdrawPoints(): void {
  for (const old of document.querySelectorAll('.to-map')) old.remove();
}

/** Marks the card of the point that is open. @param id undefined marks none */
export function markCard(id: string | undefined): void {
  for (const { card, link } of cards()) card.classList.toggle('current', link.pathname + link.hash === id);
}

function cards(): { card: HTMLElement; link: HTMLAnchorElement }[] {
  return [...document.querySelectorAll<HTMLElement>('.result')].flatMap((card) => {
    const link = card.querySelector<HTMLAnchorElement>('h2 a, h3 a');
    return link ? [{ card, link }] : [];
  });
}
