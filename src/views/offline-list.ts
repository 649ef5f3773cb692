import type { Commons } from '../data/load.ts';
import { type CommuneList, type DepartementList, directoryOf } from './directory.ts';
import { paginate } from './paginate.ts';
import { lieuPath } from './url.ts';

/** What a visitor who keeps a département without network needs of the site. Paths are below the site's root. */
export interface OfflineList {
  version: 1;
  code: string;
  nom: string;
  /** ISO 8601, the date of the data. */
  donnees: string;
  lieux: number;
  pages: string[];
  fichiers: string[];
}

/**
 * One file a département that has results, `hors-connexion/29.json`.
 * @param finder paths of the finder's files: a département is given its own, and those of none
 */
export function* offlineLists(
  commons: Commons,
  instant: string,
  finder: readonly string[],
): Iterable<{ path: string; content: string }> {
  for (const departement of directoryOf(commons, instant.slice(0, 10)).departements) {
    const { code, nom, lieux } = departement;
    const list: OfflineList = {
      version: 1,
      code,
      nom,
      donnees: instant,
      lieux,
      pages: pagesOf(departement).map((path) => path.slice(1)),
      fichiers: [...finder.filter((path) => isFor(path, code)), `geo/departement/${code}.json`],
    };
    yield { path: `hors-connexion/${code}.json`, content: JSON.stringify(list) };
  }
}

/** Its lists, those of its communes, and the pages of what they show. */
function pagesOf(departement: DepartementList): string[] {
  const lists: (DepartementList | CommuneList)[] = [departement, ...departement.communes];
  return [
    `${departement.path}communes/`,
    ...lists.flatMap(({ results, path }) => paginate(results, path).map((page) => page.path)),
    ...new Set(departement.results.map(({ entry }) => lieuPath(entry.id))),
  ];
}

/** The finder's files of the département, and its index. */
function isFor(path: string, code: string): boolean {
  return path === 'recherche/index.json' || new RegExp(`^recherche/(?:.*/)?${code}[.-]`).test(path);
}
