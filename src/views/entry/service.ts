import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { ServicePublic } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel, type VocabularyName } from '../../data/vocabularies.ts';
import { type ContactView, contactView } from '../lieu/contact.ts';
import type { Fact } from '../lieu/facts.ts';
import { servicePath } from '../url.ts';
import { actionLine } from './action-line.ts';
import { citedBy } from './cited-by.ts';
import { bothWays, entryLinks } from './citing-links.ts';
import { type Crumb, overviewCrumbs } from './crumbs.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { entryDoor } from './doors.ts';
import { type EntryLine, lineOfAction, lineOfGap } from './entry-line.ts';
import { gapLine } from './gap.ts';
import { type EntryLink, linksTo } from './links.ts';
import { partState, type State } from './looks.ts';
import { type NetworkView, networkOf } from './network.ts';
import { perimeterNames } from './perimeter.ts';
import { territoriesMeeting } from './territories.ts';
import { type EntryTrust, entryTrust } from './trust.ts';

/** A public service in a list. */
export interface ServiceLine {
  path: string;
  nom: string;
  kind: string;
  state: State;
  /** `3 sur 12`, for a network. */
  network?: string;
  where: string;
}

/** A public service and its share, as its page shows it. */
export interface ServiceView extends ServiceLine {
  /** Its own words, untouched. */
  reply?: { paragraphs: string[]; by: string; on: string; date: string; state?: State };
  declarations: Declaration[];
  /** Do they say different things? */
  disagree: boolean;
  invited?: string;
  members?: NetworkView;
  /** The états des lieux where it counts. */
  territories: EntryLink[];
  facts: Fact[];
  contact: ContactView;
  places: EntryLink[];
  practices: EntryLink[];
  gaps: EntryLine[];
  actions: EntryLine[];
  /** Services of the same kind that help already. */
  alike: EntryLink[];
  training: Fact[];
  answer?: string;
  crumbs: Crumb[];
  trust: EntryTrust;
}

/** The public services of a commons that shows them. */
export function servicesOf({
  commun,
  'services-publics': services,
}: Pick<Commons, 'commun' | 'services-publics'>): Entry<ServicePublic>[] {
  return isOn(commun, 'services-publics') ? services : [];
}

export function serviceLine({ id, value }: Entry<ServicePublic>): ServiceLine {
  const network = networkOf(value);
  return {
    path: servicePath(id),
    nom: value.nom,
    kind: plainLabel('genres-service-public', value.genre),
    state: partState(value.part),
    ...(network && { network: `${network.inPlace} sur ${network.members.length}` }),
    where: perimeterNames(value.perimetre).join(', '),
  };
}

export function serviceView(entry: Entry<ServicePublic>, commons: Commons): ServiceView {
  const { id, value } = entry;
  const { reponse, contact } = value;
  const network = networkOf(value);
  const declarations = declarationsOf(value);
  const citing = citedBy(commons, 'services-publics', id);
  const answer = entryDoor(commons.commun, 'service', entry);
  return {
    ...serviceLine(entry),
    ...(reponse && {
      reply: {
        paragraphs: reponse.texte.split(/\n\s*\n/).map((text) => text.trim()),
        by: reponse.fonction,
        on: reponse.date,
        date: formatDate(reponse.date),
        ...(reponse.part && { state: partState(reponse.part) }),
      },
    }),
    declarations,
    disagree: new Set(declarations.map(({ state }) => state.code)).size > 1,
    ...(value.invite_le && { invited: formatDate(value.invite_le) }),
    ...(network && { members: network }),
    territories: territoriesMeeting(commons, value.perimetre),
    facts: factsOf(value),
    contact: contactView(contact),
    places: linksTo(commons, 'lieux', value.lieux),
    practices: bothWays(
      linksTo(commons, 'pratiques', value.pratiques),
      entryLinks(commons, citing.pratiques),
    ),
    gaps: citing.manques.map((gap) => lineOfGap(gapLine(gap, commons))),
    actions: citing.actions.map((action) => lineOfAction(actionLine(action))),
    alike: alikeOf(entry, commons),
    training: known([
      ['Voudrait apprendre', (value.besoins_formation ?? []).map(tie)],
      ['Peut apprendre à d’autres', (value.formations_proposees ?? []).map(tie)],
    ]),
    ...(answer && { answer }),
    crumbs: overviewCrumbs(commons.commun, { path: '/services-publics/', text: 'Services publics' }),
    trust: entryTrust(entry, commons, `« ${value.nom} »`),
  };
}

/** At most this many services of the same kind are shown. */
const FEW = 5;

function alikeOf({ id, value }: Entry<ServicePublic>, commons: Commons): EntryLink[] {
  return servicesOf(commons)
    .filter(
      (other) => other.id !== id && other.value.genre === value.genre && other.value.part === 'en-place',
    )
    .slice(0, FEW)
    .map((other) => ({ text: other.value.nom, path: servicePath(other.id) }));
}

function factsOf(value: ServicePublic): Fact[] {
  const { adresse } = value;
  const words = (name: VocabularyName, codes: readonly string[] | undefined): string[] =>
    (codes ?? []).map((code) => tie(plainLabel(name, code)));
  const address = adresse && [adresse.voie, [adresse.code_postal, adresse.commune].filter(Boolean).join(' ')];
  return known([
    ['Pour qui habite', perimeterNames(value.perimetre)],
    ['Où', [...(value.ou ? [tie(value.ou)] : []), ...(address ?? []).filter((line) => line !== undefined)]],
    ['Pour quoi faire', words('services', value.besoins)],
    ['Comment', words('manieres', value.manieres)],
  ]);
}

function known(facts: readonly (readonly [string, string[]])[]): Fact[] {
  return facts.flatMap(([label, lines]) => (lines.length > 0 ? [{ label, lines }] : []));
}
