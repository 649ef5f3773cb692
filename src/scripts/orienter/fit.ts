import { element } from '../dom.ts';

/** Less space, smaller type, without what the page tells too, the smallest type: each keeps those before it. */
const TIGHTER = ['tight', 'tighter', 'trimmed', 'tightest'];

/**
 * Makes each sheet hold on one page: it is laid out unseen at the size of the paper, and drawn tighter while it is too
 * tall. Large type is never made smaller: it takes a second page instead.
 */
export function fitToPaper(sheets: Iterable<HTMLElement>, large: boolean): void {
  const desk = element('div', { className: 'sheet-desk' });
  desk.setAttribute('aria-hidden', 'true');
  document.body.append(desk);
  for (const sheet of sheets) {
    sheet.classList.remove(...TIGHTER);
    sheet.classList.toggle('large', large);
    if (!large) tighten(sheet, desk);
  }
  desk.remove();
}

function tighten(sheet: HTMLElement, desk: HTMLElement): void {
  const copy = sheet.cloneNode(true) as HTMLElement;
  const page = element('div', { className: 'sheet-paper' });
  desk.replaceChildren(page, copy);
  for (const look of TIGHTER) {
    if (copy.offsetHeight <= page.offsetHeight) return;
    copy.classList.add(look);
    sheet.classList.add(look);
  }
}
