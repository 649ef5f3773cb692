import type { Collection, Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Action } from '../../data/types.generated.ts';
import { count } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { actionsOf } from './action.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { byDepartement } from './by-departement.ts';
import { type Crumb, overviewCrumbs } from './crumbs.ts';
import { newDoor } from './doors.ts';
import { type GapLine, gapLine, gapsOf } from './gap.ts';
import { type ServiceLine, serviceLine, servicesOf } from './service.ts';

/** Entries under one heading: one of the three lists is filled. */
export interface ListGroup {
  id: string;
  title: string;
  gaps?: GapLine[];
  services?: ServiceLine[];
  actions?: ActionLine[];
}

/** The page that lists a collection of the état des lieux. */
export interface EntryList {
  collection: Collection;
  path: string;
  title: string;
  lead: string;
  /** `10 manques nommés` */
  size: string;
  groups: ListGroup[];
  door?: { text: string; href: string };
  crumbs: Crumb[];
  json: string;
}

/** The lists of the collections that are switched on. */
export function entryLists(commons: Commons): EntryList[] {
  return [serviceList(commons), gapList(commons), actionList(commons)].filter(({ collection }) =>
    isOn(commons.commun, collection),
  );
}

function serviceList(commons: Commons): EntryList {
  const services = servicesOf(commons);
  return {
    ...common('services-publics', commons, 'service', 'Répondre pour son service public'),
    title: 'Services publics',
    lead: 'La part que chaque service public prend pour aider avec le numérique, avec ses mots quand il répond.',
    size: count(services.length, 'service public', 'services publics', 'Aucun service public pour l’instant'),
    groups: byDepartement(services).map(({ code, nom, entries }) => ({
      id: `d${code}`,
      title: nom,
      services: entries.map(serviceLine),
    })),
  };
}

function gapList(commons: Commons): EntryList {
  const gaps = gapsOf(commons);
  return {
    ...common('manques', commons, 'manque', 'Nommer ce qui manque'),
    title: 'Ce qui manque',
    lead: 'Ce que les acteurs constatent et nomment eux-mêmes. Ce n’est un reproche pour personne\u00a0: c’est par là que l’on commence.',
    size: count(gaps.length, 'manque nommé', 'manques nommés', 'Aucun manque nommé pour l’instant'),
    groups: byDepartement(gaps).map(({ code, nom, entries }) => ({
      id: `d${code}`,
      title: nom,
      gaps: entries.map((gap) => gapLine(gap, commons)),
    })),
  };
}

const STATES: readonly Action['etat'][] = ['en-cours', 'prevue', 'suspendue', 'terminee'];

function actionList(commons: Commons): EntryList {
  const actions = actionsOf(commons);
  const inState = Map.groupBy(actions, ({ value }: Entry<Action>) => value.etat);
  return {
    ...common('actions', commons, 'nouveau-actions', 'Proposer une action'),
    title: 'Plan d’actions',
    lead: 'Ce que l’on fait ensemble pour répondre à ce qui manque, et ce que chacun en voit.',
    size: count(actions.length, 'action', 'actions', 'Aucune action pour l’instant'),
    groups: STATES.flatMap((state) => {
      const lines = inState.get(state)?.map(actionLine);
      return lines ? [{ id: state, title: plainLabel('etats-action', state), actions: lines }] : [];
    }),
  };
}

function common(
  collection: Collection,
  { commun }: Commons,
  door: string,
  text: string,
): Pick<EntryList, 'collection' | 'path' | 'crumbs' | 'json' | 'door'> {
  const href = newDoor(commun, door, text);
  return {
    collection,
    path: `/${collection}/`,
    crumbs: overviewCrumbs(commun),
    json: `api/v1/${collection}.json`,
    ...(href && { door: { text, href } }),
  };
}
