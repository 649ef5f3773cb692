import type { Commons } from '../data/load.ts';
import { slugify } from '../data/slug.ts';
import { byDepartement } from '../finder/by-departement.ts';
import { type Result, resultsOf } from '../finder/results.ts';
import { departements } from '../geo/departements.ts';
import { communeByCode } from '../geo/gazetteer.ts';

/** A commune that has results. */
export interface CommuneList {
  code: string;
  nom: string;
  path: string;
  departement: string;
  results: Result[];
}

/** A département that has results: all of them in the order of communes, then names. */
export interface DepartementList {
  code: string;
  nom: string;
  /** "dans le Finistère" */
  dans: string;
  path: string;
  /** Its file of open data, where lieux are filed under it. */
  json?: string;
  results: Result[];
  /** How many lieux these results are of. */
  lieux: number;
  communes: CommuneList[];
}

export interface Directory {
  results: Result[];
  departements: DepartementList[];
  communes: Map<string, CommuneList>;
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const known = new WeakMap<Commons, Directory>();

/** Everything the lists need, computed once for a commons. */
export function directoryOf(commons: Commons, today: string): Directory {
  let directory = known.get(commons);
  if (!directory) {
    directory = makeDirectory(resultsOf(commons, today));
    known.set(commons, directory);
  }
  return directory;
}

function makeDirectory(results: Result[]): Directory {
  const lists = [...byDepartement(results)].map(([code, group]) => makeDepartement(code, group));
  const communes = new Map(lists.flatMap((list) => list.communes).map((commune) => [commune.code, commune]));
  return { results, departements: lists, communes };
}

function makeDepartement(code: string, results: Result[]): DepartementList {
  const departement = departements.get(code);
  const sorted = results.toSorted(
    (a, b) =>
      collator.compare(a.place.commune, b.place.commune) ||
      collator.compare(a.entry.value.nom, b.entry.value.nom),
  );
  return {
    code,
    nom: departement?.nom ?? code,
    dans: departement?.dans ?? `dans le département ${code}`,
    path: `/departements/${code}/`,
    ...(results.some(({ entry }) => entry.id.startsWith(`${code}/`)) && {
      json: `api/v1/lieux/${code}.json`,
    }),
    results: sorted,
    lieux: new Set(results.map(({ entry }) => entry.id)).size,
    communes: groupByCommune(code, sorted),
  };
}

function groupByCommune(departement: string, results: readonly Result[]): CommuneList[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const code = result.place.code_insee;
    if (!code) continue;
    const group = groups.get(code);
    if (group) group.push(result);
    else groups.set(code, [result]);
  }
  return [...groups].map(([code, group]) => {
    const nom = communeByCode(code)?.nom ?? group[0]!.place.commune;
    return { code, nom, path: communePath(code, nom), departement, results: group };
  });
}

/** The page of a commune: `/communes/29019-brest/`. */
export function communePath(code: string, nom: string): string {
  return `/communes/${code}-${slugify(nom)}/`;
}

/** The pages above a commune's. */
export function communeCrumbs(
  commons: Commons,
  today: string,
  commune: CommuneList,
): { path: string; text: string }[] {
  const departement = directoryOf(commons, today).departements.find(
    ({ code }) => code === commune.departement,
  );
  return departement ? [{ path: departement.path, text: departement.nom }] : [];
}
