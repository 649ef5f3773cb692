import { anchorIn, withLanguage } from './fragment.ts';

/**
 * Lets the language follow the visitor: a link of the site that is pressed takes the language along in its fragment,
 * for the time of the press. A link into the same page moves there without touching the address.
 */
export function carryLanguage(language: () => string): void {
  for (const kind of ['click', 'auxclick'])
    document.addEventListener(kind, (event) => carry(event as MouseEvent, language()));
}

function carry(event: MouseEvent, language: string): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || language === 'fr' || event.defaultPrevented) return;
  if (link.origin !== location.origin || link.dataset.langue) return;
  const anchor = anchorIn(link.hash);
  const target = anchor && link.pathname === location.pathname && document.getElementById(anchor);
  if (target && event.type === 'click') {
    event.preventDefault();
    moveTo(target);
    return;
  }
  const href = link.getAttribute('href')!;
  link.hash = withLanguage(link.hash, language);
  // Other scripts know links by their address: it comes back once the browser has followed it.
  setTimeout(() => link.setAttribute('href', href));
}

/** As the browser does for a fragment that is an identifier alone. */
export function moveTo(target: HTMLElement): void {
  target.scrollIntoView();
  if (target.tabIndex >= 0 || target.hasAttribute('tabindex')) target.focus({ preventScroll: true });
}
