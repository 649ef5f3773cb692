import { phoneForPeople } from '../../data/phone.ts';
import { dotted, formatKm, NBSP, tieStreet } from '../../data/typography.ts';
import type { Placed } from '../../finder/order.ts';
import type { Found } from '../../finder/shard.ts';
import type { ToldState } from '../../finder/state.ts';
import { element, icon } from '../dom.ts';
import { siteUrl } from '../site-url.ts';

/** A result in a framed list: the essentials, its page in a tab of its own. */
export function framedCard({ found, km }: Placed, tell: (found: Found) => ToldState): HTMLLIElement {
  const { look, text } = tell(found);
  const summary = dotted([found.price, found.appointment]);
  return element(
    'li',
    { className: 'result' },
    element('h2', {}, link(found)),
    element('p', { className: 'where' }, ...where(found, km)),
    ...(found.note ? [element('p', {}, found.note)] : []),
    element('p', {}, element('span', { className: `pill ${look}` }, text)),
    ...(summary ? [element('p', {}, summary)] : []),
    ...(found.phone ? [element('p', {}, phone(found.phone))] : []),
  );
}

function link({ id, anchor, nom }: Found): HTMLAnchorElement {
  const made = element('a', { href: siteUrl(`lieux/${id}/`) + (anchor && `#${anchor}`) }, nom);
  made.target = '_blank';
  made.rel = 'noopener';
  made.translate = false;
  return made;
}

/** `0,4 km · Bibliothèque · 3 place du Port · Brest` */
function where({ approximate, kind, voie, commune }: Found, km: number | undefined): (Node | string)[] {
  const far = km === undefined ? '' : approximate ? 'Position approximative' : formatKm(km);
  const address = element('span', {}, dotted([tieStreet(voie), commune]));
  address.translate = false;
  const before = dotted([far, kind]);
  return before ? [before, `${NBSP}· `, address] : [address];
}

function phone(number: string): HTMLAnchorElement {
  const made = element(
    'a',
    { className: 'phone', href: `tel:${number}` },
    icon('telephone'),
    phoneForPeople(number),
  );
  made.translate = false;
  return made;
}
