import { phoneForPeople } from '../data/phone.ts';
import type { Placed } from '../finder/order.ts';
import type { Found } from '../finder/shard.ts';
import { wallTime } from '../hours/wall.ts';
import { dotted, formatKm, tieStreet } from '../views/typography.ts';
import { element, icon } from './dom.ts';
import { showState } from './show-state.ts';
import { siteUrl } from './site-url.ts';

/** The address of a result's page. */
export function resultUrl({ id, anchor }: Found): string {
  return siteUrl(`lieux/${id}/`) + (anchor && `#${anchor}`);
}

/** A result as a card. Its number in the list is shown on the map too. */
export function resultCard({ found, km, number }: Placed): HTMLLIElement {
  const title = element(
    'h3',
    {},
    ...(number ? [element('span', { className: 'number' }, String(number)), ' '] : []),
    element('a', { href: resultUrl(found) }, found.nom),
  );
  const where = dotted([distance(found, km), found.kind, tieStreet(found.voie), found.commune]);
  const summary = dotted([found.price, found.appointment]);
  const card = element('li', { className: 'result' }, title, element('p', { className: 'where' }, where));
  if (found.note) card.append(element('p', {}, found.note));
  card.append(element('p', {}, statePill(found)));
  if (summary) card.append(element('p', {}, summary));
  if (found.phone)
    card.append(
      element(
        'p',
        {},
        element(
          'a',
          { className: 'phone', href: `tel:${found.phone}` },
          icon('telephone'),
          phoneForPeople(found.phone),
        ),
      ),
    );
  return card;
}

function distance({ approximate }: Found, km: number | undefined): string {
  if (km === undefined) return '';
  return approximate ? 'Position approximative' : formatKm(km);
}

function statePill(found: Found): HTMLElement {
  const pill = element('span', { className: 'pill' });
  if (found.closedForNow) {
    pill.classList.add('closed');
    pill.textContent = 'Fermé en ce moment';
  } else if (found.hours) {
    showState(pill, found.hours, wallTime(found.timeZone), found.buildingHours ? 'Lieu' : '');
  } else if (found.toldOnPage) {
    pill.textContent = 'Horaires sur la fiche';
  } else {
    pill.classList.add('unknown');
    pill.textContent = 'Horaires non renseignés';
  }
  return pill;
}
