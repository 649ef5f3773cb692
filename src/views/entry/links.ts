import type { AnyEntry, Collection } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { tie } from '../../data/typography.ts';
import {
  actionPath,
  appelPath,
  decisionPath,
  guidePath,
  lieuPath,
  manquePath,
  pratiquePath,
  ressourcePath,
  servicePath,
  territoirePath,
} from '../url.ts';

export interface EntryLink {
  text: string;
  path: string;
}

/** Collections whose entries have a page. */
const PATHS: Readonly<Partial<Record<Collection, (id: string) => string>>> = {
  lieux: lieuPath,
  pratiques: pratiquePath,
  territoires: territoirePath,
  'services-publics': servicePath,
  manques: manquePath,
  actions: actionPath,
  decisions: decisionPath,
  guides: guidePath,
  ressources: ressourcePath,
  appels: appelPath,
};

type Index = Map<string, AnyEntry>;

const known = new WeakMap<Commons, Map<Collection, Index>>();

/** The entry of an identifier, or of a former one. */
export function entryNamed(commons: Commons, collection: Collection, id: string): AnyEntry | undefined {
  return indexOf(commons, collection).get(id);
}

/** The page of an entry under its name; none where its collection is switched off or has no pages. */
export function linkTo(commons: Commons, { collection, id, value }: AnyEntry): EntryLink | undefined {
  const path = PATHS[collection]?.(id);
  if (path === undefined || !isOn(commons.commun, collection)) return undefined;
  return { text: tie('nom' in value ? value.nom : value.titre), path };
}

/** Links to the entries that exist among these identifiers, in their order. */
export function linksTo(
  commons: Commons,
  collection: Collection,
  ids: readonly string[] | undefined,
): EntryLink[] {
  return (ids ?? []).flatMap((id) => {
    const entry = entryNamed(commons, collection, id);
    return (entry && linkTo(commons, entry)) ?? [];
  });
}

function indexOf(commons: Commons, collection: Collection): Index {
  let indexes = known.get(commons);
  if (!indexes) {
    indexes = new Map();
    known.set(commons, indexes);
  }
  let index = indexes.get(collection);
  if (!index) {
    index = new Map();
    for (const entry of commons[collection] as AnyEntry[]) {
      for (const alias of entry.value.alias ?? []) index.set(alias, entry);
      index.set(entry.id, entry);
    }
    indexes.set(collection, index);
  }
  return index;
}
