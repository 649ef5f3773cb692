import { element, icon } from '../dom.ts';
import { asWritten } from './paper.ts';
import type { SheetLieu } from './sheet-lieu.ts';

/**
 * Where a lieu only receives people whom a professional refers: says so, and leads to the structure's own form, site or
 * address. The address is bare: no subject and no text, so that nothing about the person leaves this page.
 * @param referral the words by which the lieu's page says it
 */
export function referralLine({ coming, booking, sites, mails }: SheetLieu, referral: string): HTMLElement[] {
  if (!coming.some(({ text }) => text === referral)) return [];
  const links = [
    ...(booking ? [out(booking, 'Son formulaire')] : []),
    ...sites.slice(0, 1).map(({ href, text }) => out(href, text)),
    ...mails.slice(0, 1).map(({ href, text }) => out(href.replace(/\?.*$/, ''), text)),
  ];
  return [
    element(
      'div',
      { className: 'notice ask' },
      icon('document'),
      element(
        'div',
        {},
        element('p', {}, referral),
        ...(links.length ? [element('p', { className: 'referral-links' }, ...links)] : []),
        element('p', {}, 'N’écrivez sur la personne que ce qu’elle accepte.'),
      ),
    ),
  ];
}

function out(href: string, text: string): HTMLAnchorElement {
  const link = element('a', { href }, text);
  link.rel = 'noopener external';
  return text === 'Son formulaire' ? link : asWritten(link);
}
