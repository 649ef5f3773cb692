import { phoneForPeople } from '../data/phone.ts';
import { dotted, formatKm, NBSP, tieStreet } from '../data/typography.ts';
import type { Placed } from '../finder/order.ts';
import type { Found } from '../finder/shard.ts';
import type { ToldState } from '../finder/state.ts';
import { element, icon } from './dom.ts';
import { listButton } from './my-list.ts';
import { siteUrl } from './site-url.ts';

/** The address of a result's page. */
export function resultUrl({ id, anchor }: Found): string {
  return siteUrl(`lieux/${id}/`) + (anchor && `#${anchor}`);
}

/** Its identifier in the visitor's list. */
export function resultId({ id, anchor }: Found): string {
  return anchor ? `${id}#${anchor}` : id;
}

/** What a card tells beside the result itself. */
export interface CardContext {
  tell: (found: Found) => ToldState;
  /** Accueils held there by others. */
  hosted: readonly Found[];
}

/** A result as a card. Its number in the list is shown on the map too. */
export function resultCard(placed: Placed, { tell, hosted }: CardContext): HTMLLIElement {
  const { found } = placed;
  const { look, text } = tell(found);
  const summary = dotted([found.price, found.appointment]);
  const card = element(
    'li',
    { className: 'result' },
    titleOf(placed),
    element('p', { className: 'where' }, ...whereOf(placed)),
    ...(found.note ? [element('p', {}, found.note)] : []),
    element('p', {}, element('span', { className: `pill ${look}` }, text)),
    ...(summary ? [element('p', {}, summary)] : []),
    ...(hosted.length ? [hostedLine(hosted)] : []),
    footOf(found),
  );
  card.dataset.id = resultId(found);
  return card;
}

function titleOf({ found, number }: Placed): HTMLElement {
  const link = element('a', { href: resultUrl(found) }, found.nom);
  link.translate = false;
  const bullet = number ? [element('span', { className: 'number' }, String(number)), ' '] : [];
  return element('h3', {}, ...bullet, link);
}

/** `0,4 km · Bibliothèque · 3 place du Port · Brest`: the address is not to be translated. */
function whereOf({ found, km }: Placed): (Node | string)[] {
  const { approximate, kind, voie, commune } = found;
  const far = approximate ? 'Position approximative' : km === undefined ? '' : formatKm(km);
  const address = element('span', {}, dotted([tieStreet(voie), commune]));
  address.translate = false;
  return [far, kind]
    .flatMap((part) => (part ? [element('span', {}, part), `${NBSP}· `] : []))
    .concat(address);
}

function hostedLine(hosted: readonly Found[]): HTMLElement {
  const links = hosted.flatMap((found, index) => {
    const link = element('a', { href: resultUrl(found) }, found.nom);
    link.translate = false;
    return index ? [', ', link] : [link];
  });
  return element('p', { className: 'hosts' }, element('span', {}, 'Accueille aussi'), `${NBSP}: `, ...links);
}

function footOf(found: Found): HTMLElement {
  return element(
    'p',
    { className: 'card-foot' },
    ...(found.phone ? [phoneLink(found.phone)] : []),
    listButton(resultId(found), found.nom),
  );
}

function phoneLink(phone: string): HTMLAnchorElement {
  const link = element(
    'a',
    { className: 'phone', href: `tel:${phone}` },
    icon('telephone'),
    phoneForPeople(phone),
  );
  link.translate = false;
  return link;
}
