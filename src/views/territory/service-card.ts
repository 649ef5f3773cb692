import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { ServicePublic } from '../../data/types.generated.ts';
import { formatDate, formatNumber, NBSP, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type Declaration, declarationOf, declarationsOf } from '../entry/declarations.ts';
import { entryDoor } from '../entry/doors.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';
import { partState, type State } from '../entry/looks.ts';
import { networkOf } from '../entry/network.ts';
import { servicePath } from '../url.ts';
import { type Elsewhere, elsewhereOf } from './elsewhere.ts';
import { manyOfKind } from './service-words.ts';

/** A public service on the board. */
export interface ServiceCard {
  path: string;
  name: string;
  kind: string;
  part: State;
  /** Its own words, which come first and stay as they are; `part` where it says another. */
  reply?: { text: string; by: string; on: string; part?: State };
  /** `Collèges : 3 sur 12`, then each establishment. */
  network?: { text: string; places: { name: string; part: State }[] };
  text?: string;
  forms: string[];
  /** `Depuis mars 2026`, `Pour janvier 2027` */
  since?: string;
  where?: string;
  lieux: EntryLink[];
  /** The practices it follows. */
  practices: EntryLink[];
  declared: Declaration;
  /** Those who see it otherwise. */
  others: Declaration[];
  checked?: string;
  invited?: string;
  elsewhere: Elsewhere[];
  /** Where the service says where it stands. */
  answer?: string;
}

/**
 * @param isHere is that service one of the territory's? Those that are not show what is done elsewhere.
 * @param today YYYY-MM-DD
 */
export function serviceCard(
  entry: Entry<ServicePublic>,
  commons: Commons,
  isHere: (entry: Entry<ServicePublic>) => boolean,
  today: string,
): ServiceCard {
  const { id, value } = entry;
  const { nom, genre, reponse, texte, formes = [], ou, verifie, invite_le } = value;
  const part = partState(value.part);
  const answer = entryDoor(commons.commun, 'service', entry);
  const since = sinceOf(value, today);
  const network = networkView(value);
  return {
    path: servicePath(id),
    name: nom,
    kind: plainLabel('genres-service-public', genre),
    part,
    ...(reponse && {
      reply: {
        // Its own words are not touched, not even a space.
        text: reponse.texte,
        by: reponse.fonction,
        on: formatDate(reponse.date),
        ...(reponse.part && reponse.part !== part.code && { part: partState(reponse.part) }),
      },
    }),
    ...(network && { network }),
    ...(texte && { text: tie(texte) }),
    forms: formes.map((code) => plainLabel('formes-part', code)),
    ...(since && { since }),
    ...(ou && { where: tie(ou) }),
    lieux: linksTo(commons, 'lieux', value.lieux),
    practices: linksTo(commons, 'pratiques', value.pratiques),
    declared: declarationOf(value),
    others: declarationsOf(value).slice(1),
    ...(verifie && { checked: formatDate(verifie.le) }),
    ...(invite_le && { invited: formatDate(invite_le) }),
    elsewhere: elsewhereOf(value, commons, isHere),
    ...(answer && { answer }),
  };
}

function sinceOf({ part, depuis }: ServicePublic, today: string): string | undefined {
  if (!depuis || part === 'pas-encore' || part === 'on-ne-sait-pas') return undefined;
  const isToCome = depuis > today.slice(0, depuis.length);
  return `${isToCome ? 'Prévu pour' : 'Depuis'} ${dateInWords(depuis)}`;
}

/** `le 4 mars 2026`, `mars 2026` */
function dateInWords(iso: string): string {
  return iso.length === 10 ? `le${NBSP}${formatDate(iso)}` : formatDate(iso);
}

function networkView(service: ServicePublic): ServiceCard['network'] {
  const network = networkOf(service);
  return (
    network && {
      text: `${manyOfKind(service.genre)}${NBSP}: ${formatNumber(network.inPlace)} sur ${formatNumber(network.members.length)}`,
      places: network.members.map(({ nom, state }) => ({ name: nom, part: state })),
    }
  );
}
