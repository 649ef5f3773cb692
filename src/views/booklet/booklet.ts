import { count } from '../../data/typography.ts';
import type { Result } from '../../finder/results.ts';
import type { Crumb } from '../lieu/view.ts';

/** A directory to print for a counter: the results of a territory, by commune. */
export interface Booklet {
  path: string;
  title: string;
  description: string;
  crumbs: Crumb[];
  /** `77 lieux et permanences dans 41 communes` */
  summary: string;
  communes: BookletCommune[];
  /** Long enough for its cover to take a page of paper. */
  long: boolean;
}

export interface BookletCommune {
  anchor: string;
  nom: string;
  results: Result[];
}

const LONG = 16;

/** @param results in the order of communes, see `directoryOf` */
export function bookletOf(
  results: readonly Result[],
  { path, title, crumbs }: Pick<Booklet, 'path' | 'title' | 'crumbs'>,
): Booklet {
  const communes = byCommune(results);
  const summary = `${count(results.length, 'lieu ou permanence', 'lieux et permanences')} dans ${count(communes.length, 'commune', 'communes')}`;
  return {
    path,
    title,
    crumbs,
    description: `${title}\u00a0: ${summary}, à imprimer pour un accueil.`,
    summary,
    communes,
    long: results.length > LONG,
  };
}

function byCommune(results: readonly Result[]): BookletCommune[] {
  const groups: BookletCommune[] = [];
  let last = '';
  for (const result of results) {
    const { commune, code_insee = '' } = result.place;
    const key = `${code_insee} ${commune}`;
    if (key === last) groups.at(-1)!.results.push(result);
    else groups.push({ anchor: `commune-${groups.length + 1}`, nom: commune, results: [result] });
    last = key;
  }
  return groups;
}
