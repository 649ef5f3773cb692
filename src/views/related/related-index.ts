import type { AnyEntry, Collection } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { nearestByRank } from './nearest.ts';
import { type SharedTerm, termsOfEntry } from './terms.ts';

/** The collections that are brought together. */
const READ = [
  'pratiques',
  'guides',
  'ressources',
  'appels',
  'manques',
  'actions',
] as const satisfies Collection[];

/** Of a term that many share, so many of its nearest are looked at: the cost of an entry has a bound. */
const NEAREST = 30;
/** So many candidates are compared in full. */
const COMPARED = 24;
/** A word that more than this share of the entries uses says nothing. */
const COMMON_WORD = 0.15;

/** An entry and what it may share. */
export interface Known {
  entry: AnyEntry;
  /** Its place among all, which are sorted by département. */
  rank: number;
  terms: ReadonlyMap<string, SharedTerm>;
}

interface Index {
  byPath: ReadonlyMap<string, Known>;
  /** Who has a term, in the order of ranks. */
  holders: ReadonlyMap<string, readonly Known[]>;
}

const indexes = new WeakMap<Commons, Index>();

/** An entry in the index of a commons; undefined where it is none of what is brought together. */
export function knownIn(commons: Commons, { path }: AnyEntry): Known | undefined {
  return indexOf(commons).byPath.get(path);
}

/** Those that share most at first sight, a bounded number whatever the size of the commons. */
export function candidatesOf(own: Known, commons: Commons): Known[] {
  const { holders } = indexOf(commons);
  const sums = new Map<Known, number>();
  for (const [key, { weight }] of own.terms)
    for (const other of nearestByRank(holders.get(key) ?? [], own.rank, NEAREST))
      if (other !== own) sums.set(other, (sums.get(other) ?? 0) + weight);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0].rank - b[0].rank)
    .slice(0, COMPARED)
    .map(([other]) => other);
}

function indexOf(commons: Commons): Index {
  let index = indexes.get(commons);
  if (!index) {
    index = makeIndex(commons);
    indexes.set(commons, index);
  }
  return index;
}

function makeIndex(commons: Commons): Index {
  const entries = READ.filter((name) => isOn(commons.commun, name)).flatMap(
    (name) => commons[name] as AnyEntry[],
  );
  const known = entries.map((entry) => {
    const terms = termsOfEntry(entry, commons);
    const place = terms.find(({ key }) => key.startsWith('departement:'))?.key ?? '';
    return {
      entry,
      rank: 0,
      order: `${place} ${entry.path}`,
      terms: new Map(terms.map((each) => [each.key, each])),
    };
  });
  known.sort((a, b) => (a.order < b.order ? -1 : 1));
  const holders = new Map<string, Known[]>();
  for (const [rank, each] of known.entries()) {
    each.rank = rank;
    for (const key of each.terms.keys()) {
      const list = holders.get(key);
      if (list) list.push(each);
      else holders.set(key, [each]);
    }
  }
  dropCommonWords(known, holders);
  return { byPath: new Map(known.map((each) => [each.entry.path, each])), holders };
}

function dropCommonWords(
  known: readonly { terms: Map<string, SharedTerm> }[],
  holders: Map<string, Known[]>,
): void {
  const most = Math.max(3, known.length * COMMON_WORD);
  const common = [...holders].filter(([key, list]) => key.startsWith('mot:') && list.length > most);
  for (const [key] of common) {
    holders.delete(key);
    for (const { terms } of known) terms.delete(key);
  }
}
