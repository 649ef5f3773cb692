import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { ServicePublic, Territoire } from '../../data/types.generated.ts';
import { plainLabel, termsOf } from '../../data/vocabularies.ts';
import { newDoor } from '../entry/doors.ts';
import { partState, type State } from '../entry/looks.ts';
import { communesIn, meets } from './area.ts';
import { type ServiceCard, serviceCard } from './service-card.ts';

/** Every public service of a territory, and the share it takes. */
export interface ServicesView {
  cards: ServiceCard[];
  /** How many say each share, in the order of the words. */
  counts: { part: State; number: number }[];
  /** Kinds of which no service is listed yet: nobody knows. */
  unknown: string[];
  /** Where a service that is not listed says where it stands. */
  answer?: string;
}

/** The kinds that an état des lieux asks about everywhere; the others are shown where somebody tells of them. */
const ASKED: ReadonlySet<string> = new Set([
  'caf',
  'cpam',
  'carsat',
  'msa',
  'france-travail',
  'mission-locale',
  'impots',
  'prefecture',
  'mairie',
  'ccas',
  'departement',
  'mdph',
  'hopital',
  'ecole',
  'college',
  'lycee',
  'bibliotheque',
  'la-poste',
]);

/** The services whose perimeter meets the territory's, in the order of kinds, then by name. */
export function servicesIn(commons: Commons, territory: Territoire): Entry<ServicePublic>[] {
  if (!isOn(commons.commun, 'services-publics')) return [];
  const here = communesIn(territory.perimetre);
  const order = termsOf('genres-service-public').map(({ code }) => code);
  return commons['services-publics']
    .filter(({ value }) => meets(communesIn(value.perimetre), here))
    .sort(
      (a, b) =>
        order.indexOf(a.value.genre) - order.indexOf(b.value.genre) ||
        a.value.nom.localeCompare(b.value.nom, 'fr'),
    );
}

/** The board; undefined where the commons has switched it off. @param today YYYY-MM-DD */
export function servicesView(
  commons: Commons,
  services: readonly Entry<ServicePublic>[],
  today: string,
): ServicesView | undefined {
  if (!isOn(commons.commun, 'services-publics')) return undefined;
  const here = new Set(services.map(({ id }) => id));
  const cards = services.map((entry) => serviceCard(entry, commons, ({ id }) => here.has(id), today));
  const told = new Set<string>(services.map(({ value }) => value.genre));
  const answer = newDoor(commons.commun, 'service=nouveau', 'La part de notre service');
  return {
    cards,
    counts: termsOf('parts').map(({ code }) => ({
      part: partState(code as ServicePublic['part']),
      number: cards.filter(({ part }) => part.code === code).length,
    })),
    unknown: [...ASKED]
      .filter((kind) => !told.has(kind))
      .map((kind) => plainLabel('genres-service-public', kind)),
    ...(answer && { answer }),
  };
}
