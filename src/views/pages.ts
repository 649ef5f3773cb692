import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { intercommunalites } from './booklet/intercommunalites.ts';
import { directoryOf } from './directory.ts';
import { entryLists } from './entry/lists.ts';
import { entryPages } from './entry/pages.ts';
import { decisionsOf } from './governance/decisions.ts';
import { sharedKinds } from './guide/kinds.ts';
import { paginate } from './paginate.ts';
import { canPropose } from './site.ts';
import { territoryChoice } from './territory/choice.ts';
import { territoriesOf } from './territory/territories.ts';
import { decisionPath, formationsPath, lieuPath, territoirePath } from './url.ts';

/** Pages that do not depend on the entries. */
const FIXED = [
  '/',
  '/404.html',
  '/a-propos/',
  '/accessibilite/',
  '/admin/',
  '/admin/editeur/',
  '/chercher/',
  '/demarrer/',
  '/departements/',
  '/donnees/',
  '/donnees/indicateurs/',
  '/donnees-personnelles/',
  '/gouvernance/',
  '/hors-connexion/',
  '/integrer/',
  '/integrer/cadre/',
  '/mentions-legales/',
  '/nouveautes/',
  '/orienter/',
  '/partout/',
];

/**
 * The address of every page of the site, without its base; an address that two entries claim is listed twice.
 * @param today YYYY-MM-DD, the day of publication: lieux closed by then are in no list
 */
export function plannedPages(commons: Commons, today: string): string[] {
  const { departements, communes } = directoryOf(commons, today);
  const lists = [...departements, ...communes.values()].flatMap((list) =>
    paginate(list.results, list.path).map(({ path }) => path),
  );
  return [
    ...FIXED,
    ...lists,
    ...departements.flatMap(({ path }) => [`${path}communes/`, `${path}livret/`]),
    ...intercommunalites(commons, today).map(({ path }) => path),
    ...commons.lieux.flatMap(({ id, value }) => [id, ...(value.alias ?? [])].map(lieuPath)),
    ...sharedPages(commons),
    ...territoryPages(commons),
    ...overviewPages(commons),
    ...proposePages(commons),
    ...decisionsOf(commons).flatMap(({ id, value }) => [id, ...(value.alias ?? [])].map(decisionPath)),
  ];
}

function proposePages(commons: Commons): string[] {
  return canPropose(commons) ? ['/proposer/', '/proposer/bulletin/', '/proposer/recu/'] : [];
}

/** Practices, guides, resources and calls: a list of each that is switched on, a page an entry. */
function sharedPages(commons: Commons): string[] {
  return sharedKinds(commons).flatMap(({ collection, path }) => [
    ...paginate<unknown>(commons[collection], path).map((page) => page.path),
    ...commons[collection].flatMap(({ id, value }) =>
      [id, ...(value.alias ?? [])].map((each) => `${path}${each}/`),
    ),
  ]);
}

function territoryPages(commons: Commons): string[] {
  if (!isOn(commons.commun, 'territoires')) return [];
  const pages = territoriesOf(commons).flatMap(({ id, value }) => [
    ...[id, ...(value.alias ?? [])].map((each) => territoirePath(each)),
    formationsPath(id),
  ]);
  return ['/territoires/', ...pages, ...territoryChoice(commons).lists.map(({ path }) => path)];
}

/** The lists of services, gaps and actions, then the page of each. */
function overviewPages(commons: Commons): string[] {
  return [
    ...entryLists(commons).flatMap(({ pages }) => pages.map(({ path }) => path)),
    ...entryPages(commons).map(({ path }) => path),
  ];
}
