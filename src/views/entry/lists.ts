import type { Collection, Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Action } from '../../data/types.generated.ts';
import { count } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type Group, type GroupedPage, type GroupStart, paginateGroups } from '../paginate-groups.ts';
import { actionsOf } from './action.ts';
import { actionLine } from './action-line.ts';
import { byDepartement } from './by-departement.ts';
import { type Crumb, overviewCrumbs } from './crumbs.ts';
import { newDoor } from './doors.ts';
import { type EntryLine, lineOfAction, lineOfGap, lineOfService } from './entry-line.ts';
import { gapLine, gapsOf } from './gap.ts';
import { serviceLine, servicesOf } from './service.ts';

/** The pages that list a collection of the état des lieux. */
export interface EntryList {
  collection: Collection;
  path: string;
  title: string;
  lead: string;
  /** `10 manques nommés` */
  size: string;
  pages: GroupedPage<EntryLine>[];
  /** Where each département, or each state, begins. */
  starts: GroupStart[];
  door?: { text: string; href: string };
  crumbs: Crumb[];
  json: string;
}

const known = new WeakMap<Commons, EntryList[]>();

/** The lists of the collections that are switched on, made once. */
export function entryLists(commons: Commons): EntryList[] {
  let lists = known.get(commons);
  if (!lists) {
    lists = [serviceList, gapList, actionList].flatMap((make) => make(commons) ?? []);
    known.set(commons, lists);
  }
  return lists;
}

function serviceList(commons: Commons): EntryList | undefined {
  const services = servicesOf(commons);
  const groups = departementGroups(services, (entry) => lineOfService(serviceLine(entry)));
  return listOf(commons, 'services-publics', groups, ['service', 'Répondre pour son service public'], {
    title: 'Services publics',
    lead: 'La part que chaque service public prend pour aider avec le numérique, avec ses mots quand il répond.',
    size: count(services.length, 'service public', 'services publics', 'Aucun service public pour l’instant'),
  });
}

function gapList(commons: Commons): EntryList | undefined {
  const gaps = gapsOf(commons);
  const groups = departementGroups(gaps, (entry) => lineOfGap(gapLine(entry, commons)));
  return listOf(commons, 'manques', groups, ['manque', 'Nommer ce qui manque'], {
    title: 'Ce qui manque',
    lead: 'Ce que les acteurs constatent et nomment eux-mêmes. Ce n’est un reproche pour personne\u00a0: c’est par là que l’on commence.',
    size: count(gaps.length, 'manque nommé', 'manques nommés', 'Aucun manque nommé pour l’instant'),
  });
}

const STATES: readonly Action['etat'][] = ['en-cours', 'prevue', 'suspendue', 'terminee'];

function actionList(commons: Commons): EntryList | undefined {
  const actions = actionsOf(commons);
  const inState = Map.groupBy(actions, ({ value }: Entry<Action>) => value.etat);
  const groups = STATES.flatMap((state) => {
    const items = inState.get(state)?.map((entry) => lineOfAction(actionLine(entry)));
    return items ? [{ id: state, title: plainLabel('etats-action', state), items }] : [];
  });
  return listOf(commons, 'actions', groups, ['nouveau-actions', 'Proposer une action'], {
    title: 'Plan d’actions',
    lead: 'Ce que l’on fait ensemble pour répondre à ce qui manque, et ce que chacun en voit.',
    size: count(actions.length, 'action', 'actions', 'Aucune action pour l’instant'),
  });
}

function departementGroups<T>(
  entries: readonly Entry<T>[],
  lineOf: (entry: Entry<T>) => EntryLine,
): Group<EntryLine>[] {
  return byDepartement(entries).map(({ code, nom, entries: those }) => ({
    id: `d${code}`,
    title: nom,
    items: those.map(lineOf),
  }));
}

/** Undefined where the collection is switched off. */
function listOf(
  { commun }: Commons,
  collection: Collection,
  groups: readonly Group<EntryLine>[],
  [key, text]: readonly [key: string, text: string],
  words: Pick<EntryList, 'title' | 'lead' | 'size'>,
): EntryList | undefined {
  if (!isOn(commun, collection)) return undefined;
  const href = newDoor(commun, key, text);
  const path = `/${collection}/`;
  return {
    collection,
    path,
    ...words,
    ...paginateGroups(groups, path),
    ...(href && { door: { text, href } }),
    crumbs: overviewCrumbs(commun),
    json: `api/v1/${collection}.json`,
  };
}
