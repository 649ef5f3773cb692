import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { capitalise, dotted, formatDate, shorten, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { appointmentOf, kindOf, priceOf } from '../../finder/facets.ts';
import { isCurrent, isOver } from '../../finder/results.ts';
import type { Shard } from '../../finder/shard.ts';
import { departementOf } from '../../geo/codes.ts';
import { departements } from '../../geo/departements.ts';
import { withoutConfidentialAddress } from '../../publish/confidential.ts';
import { directoryOf } from '../directory.ts';
import { type CitingLinks, citingLinks } from '../entry/citing-links.ts';
import { lieuPath } from '../url.ts';
import { type AccueilView, accueilView, hostedView } from './accueils.ts';
import { type AddressView, addressView } from './address.ts';
import { type ContactView, contactView, type Link } from './contact.ts';
import { courseFacts, type Fact, labelFacts, peopleFacts, premisesFacts } from './facts.ts';
import { hostedAt } from './hosted.ts';
import { type HoursView, helpAtLieu, hoursContext, hoursView, liveHours } from './hours.ts';
import { type NearbyView, nearbyView } from './nearby.ts';
import { type Notice, noticesOf } from './notices.ts';
import { type PracticeLink, practicesAt } from './practices.ts';
import { type ServiceView, serviceViews } from './services.ts';
import { type TrustView, trustView } from './trust.ts';
import { workshopLink } from './workshop.ts';

export interface Crumb {
  path: string;
  text: string;
}

/** Everything the page of a lieu shows, ready to be written. */
export interface LieuView {
  path: string;
  title: string;
  description: string;
  crumbs: Crumb[];
  nom: string;
  kind: string;
  labels: string[];
  closed: boolean;
  notices: Notice[];
  /** `Gratuit · Sans rendez-vous` */
  summary: string;
  /** Help hours in a line, when the building has others. */
  helpLine: string;
  /** Is anything known of when one is received? */
  timed: boolean;
  lead: string;
  detail: string[];
  address: AddressView;
  contact: ContactView;
  booking?: string;
  hours?: HoursView;
  live?: Shard;
  services: ServiceView[];
  accueils: AccueilView[];
  hosted: AccueilView[];
  /** Where to ask for a workshop. */
  workshop?: Link;
  nearby: NearbyView;
  practices: PracticeLink[];
  /** Services, actions and gaps that cite it. */
  cited: CitingLinks[];
  facts: Fact[];
  networks: Fact[];
  accessSheet?: string;
  trust: TrustView;
}

const FRANCE = departements.get('75')!;

/** @param today YYYY-MM-DD, the day of publication */
export function lieuView(entry: Entry<Lieu>, commons: Commons, today: string): LieuView {
  const lieu = withoutConfidentialAddress(entry.value);
  const departement =
    departements.get(departementOf(lieu.adresse.code_insee ?? '') || entry.id.split('/')[0]!) ?? FRANCE;
  const context = hoursContext(lieu, departement);
  const current = (lieu.accueils ?? []).filter((accueil) => isCurrent(accueil, today));
  const help = helpAtLieu(lieu, current);
  const closed = isOver(lieu, today);
  const { byId, hosted } = hostedAt(commons, entry.id, today);
  const accueils = current.map((accueil) => accueilView(lieu, accueil, context, today, byId));
  const kind = kindOf(lieu);
  return {
    path: lieuPath(entry.id),
    title: `${lieu.nom}, ${lieu.adresse.commune}`,
    description: describe(lieu, kind),
    crumbs: crumbsOf(entry, lieu, commons, today),
    nom: lieu.nom,
    kind,
    labels: (lieu.labels_locaux ?? [])
      .filter(({ jusqu_a }) => !jusqu_a || jusqu_a >= today.slice(0, jusqu_a.length))
      .map(({ nom, depuis }) => `Label ${nom}${depuis ? ` depuis ${formatDate(depuis)}` : ''}`),
    closed,
    notices: noticesOf(lieu, today, (id) => byId(id)?.value.nom),
    summary: dotted([priceOf(lieu), appointmentOf(lieu)]),
    helpLine:
      lieu.horaires && help.length
        ? helpLine(
            accueils,
            help.map(({ id }) => `accueil-${id}`),
          )
        : '',
    timed:
      lieu.horaires !== undefined || lieu.horaires_bruts !== undefined || accueils.some(({ known }) => known),
    lead: tie(lieu.presentation?.resume ?? ''),
    detail: (lieu.presentation?.detail ?? '')
      .split(/\n\s*\n/)
      .map((text) => tie(text.trim()))
      .filter(Boolean),
    address: addressView(lieu),
    contact: contactView(lieu.contact),
    ...(lieu.prise_rdv && { booking: lieu.prise_rdv }),
    ...only('hours', hoursView(lieu, context)),
    ...only('live', closed ? undefined : liveHours({ ...entry, value: lieu }, departement, today)),
    services: serviceViews(lieu.services),
    accueils,
    hosted: hosted.map(({ carrier, accueil }) => hostedView(carrier, accueil, context, today)),
    ...only('workshop', closed ? undefined : workshopLink(lieu, current)),
    nearby: nearbyView(entry, commons, today),
    cited: citingLinks(commons, 'lieux', entry.id),
    practices: practicesAt(commons, [entry.id, ...(lieu.alias ?? [])]),
    facts: closed ? [] : [...courseFacts(lieu), ...peopleFacts(lieu), ...premisesFacts(lieu)],
    networks: labelFacts(lieu),
    ...(lieu.fiche_acces_libre && { accessSheet: lieu.fiche_acces_libre }),
    trust: trustView({ ...entry, value: lieu }, commons, today),
  };
}

function only<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

/** `Aide numérique : le mardi, de 9 h à 12 h.` */
function helpLine(accueils: readonly AccueilView[], anchors: readonly string[]): string {
  const sentences = accueils.filter(({ anchor }) => anchors.includes(anchor)).flatMap(({ when }) => when);
  return sentences.slice(0, 2).join(' ');
}

function describe(lieu: Lieu, kind: string): string {
  const services = (lieu.services ?? []).map((code) => plainLabel('services', code)).join(', ');
  const text =
    lieu.presentation?.resume ??
    `${kind || 'Lieu d’aide numérique'} à ${lieu.adresse.commune}. ${services && `On vous aide à\u00a0: ${services}.`}`;
  return shorten(capitalise(text));
}

function crumbsOf(entry: Entry<Lieu>, lieu: Lieu, commons: Commons, today: string): Crumb[] {
  const directory = directoryOf(commons, today);
  const commune = directory.communes.get(lieu.adresse.code_insee ?? '');
  const code =
    commune?.departement ??
    (departementOf(lieu.adresse.code_insee ?? lieu.adresse.code_postal ?? '') || entry.id.split('/')[0]);
  const list = directory.departements.find((each) => each.code === code);
  return [
    ...(list ? [{ path: list.path, text: list.nom }] : []),
    ...(commune ? [{ path: commune.path, text: commune.nom }] : []),
  ];
}
