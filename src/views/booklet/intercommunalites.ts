import type { Commons } from '../../data/load.ts';
import { slugify } from '../../data/slug.ts';
import type { Result } from '../../finder/results.ts';
import { intercommunaliteOf } from '../../geo/intercommunalites.ts';
import { type DepartementList, directoryOf } from '../directory.ts';

/** An intercommunalité that has results. */
export interface IntercommunaliteList {
  siren: string;
  nom: string;
  path: string;
  /** The département where it has most results. */
  departement: DepartementList;
  /** In the order of communes. */
  results: Result[];
}

interface Lists {
  all: IntercommunaliteList[];
  byCommune: Map<string, IntercommunaliteList>;
}

const known = new WeakMap<Commons, Lists>();
const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Every intercommunalité that has results, by name. */
export function intercommunalites(commons: Commons, today: string): IntercommunaliteList[] {
  return listsOf(commons, today).all;
}

/** That of a commune, by INSEE code. */
export function intercommunaliteListOf(
  commons: Commons,
  today: string,
  code: string,
): IntercommunaliteList | undefined {
  return listsOf(commons, today).byCommune.get(code);
}

function listsOf(commons: Commons, today: string): Lists {
  let lists = known.get(commons);
  if (!lists) {
    lists = makeLists(directoryOf(commons, today).departements);
    known.set(commons, lists);
  }
  return lists;
}

function makeLists(departements: readonly DepartementList[]): Lists {
  const bySiren = new Map<string, IntercommunaliteList>();
  const byCommune = new Map<string, IntercommunaliteList>();
  const most = new Map<string, number>();
  for (const departement of departements) {
    const counts = new Map<string, number>();
    for (const commune of departement.communes) {
      const group = intercommunaliteOf(commune.code);
      if (!group) continue;
      const { siren, nom } = group;
      const list = bySiren.get(siren) ?? { siren, nom, path: pathOf(siren, nom), departement, results: [] };
      list.results.push(...commune.results);
      bySiren.set(siren, list);
      byCommune.set(commune.code, list);
      counts.set(siren, (counts.get(siren) ?? 0) + commune.results.length);
    }
    for (const [siren, number] of counts) {
      if (number <= (most.get(siren) ?? 0)) continue;
      most.set(siren, number);
      bySiren.get(siren)!.departement = departement;
    }
  }
  const all = [...bySiren.values()].sort((a, b) => collator.compare(a.nom, b.nom));
  for (const list of all) list.results.sort((a, b) => collator.compare(a.place.commune, b.place.commune));
  return { all, byCommune };
}

/** `/intercommunalites/242900314-brest-metropole/` */
function pathOf(siren: string, nom: string): string {
  return `/intercommunalites/${siren}-${slugify(nom)}/`;
}
