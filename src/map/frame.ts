import { make } from './dom.ts';

/** The parts of an open map, in its container. */
export interface Frame {
  /** Where MapLibre draws. */
  view: HTMLElement;
  /** Who is to be credited. */
  credit: HTMLElement;
  /** Buttons that change what is drawn. */
  foot: HTMLElement;
  /** What went wrong, said when it does. */
  status: HTMLElement;
}

/** Lays the parts of a map out in its container, whatever stood there before. */
export function layOut(container: HTMLElement, ...others: HTMLElement[]): Frame {
  const view = make('div', 'map-view');
  const foot = make('div', 'map-bases');
  const credit = make('p', 'map-credit');
  const status = make('p', 'map-status');
  status.setAttribute('role', 'status');
  container.classList.add('map-frame');
  container.replaceChildren(view, foot, ...others, status, credit);
  return { view, foot, credit, status };
}
