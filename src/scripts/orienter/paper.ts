import { element } from '../dom.ts';
import type { SheetLine } from './sheet-lieu.ts';

/** A line to write on, after what is to be written. @param size how long, for the style sheet */
export function lineFor(label: string, size: 'short' | 'long' = 'long'): HTMLElement {
  const blank = element('span', { className: 'blank' });
  blank.setAttribute('aria-hidden', 'true');
  return element('p', { className: `to-write ${size}` }, element('span', {}, label), blank);
}

/** A box to tick with a pen. */
export function boxFor(label: string): HTMLElement {
  const box = element('span', { className: 'box' });
  box.setAttribute('aria-hidden', 'true');
  return element('p', { className: 'to-tick' }, box, element('span', {}, label));
}

/** A title and its lines; nothing at all when there is no line. */
export function block(
  title: string,
  lines: readonly (Node | SheetLine | string)[],
  className = '',
): HTMLElement[] {
  if (!lines.length) return [];
  const paragraphs = lines.map((line) => {
    if (line instanceof Node) return line;
    return typeof line === 'string' ? element('p', {}, line) : sayLine(line);
  });
  return [
    element('section', { className: `part ${className}`.trim() }, element('h3', {}, title), ...paragraphs),
  ];
}

/** Names, addresses and numbers: kept as they are in every language. */
export function asWritten<E extends HTMLElement>(made: E): E {
  made.translate = false;
  return made;
}

/** A sentence of the lieu's page: what somebody wrote is marked as French, and stays so. */
export function sayLine({ text, typed }: SheetLine, className = ''): HTMLElement {
  const line = element('p', className ? { className } : {}, text);
  if (typed) line.lang = 'fr';
  return line;
}
