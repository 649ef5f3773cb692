import { collections } from '../../data/collections.ts';
import { type AnyEntry, type Collection, pathOf } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { referencesOf } from '../../data/references.ts';
import { capitalise } from '../../data/typography.ts';
import { citedBy } from '../entry/cited-by.ts';
import { type EntryLink, entryNamed, linkTo } from '../entry/links.ts';
import { nearestByRank } from './nearest.ts';
import { type SharedTerm, termsOfEntry } from './terms.ts';

/** An entry worth reading after another. */
export interface RelatedLink extends EntryLink {
  /** `Guide` */
  kind: string;
  /** What the two have in common, in words: a place, a need. */
  why: string[];
}

/** The collections that are brought together. */
const READ = [
  'pratiques',
  'guides',
  'ressources',
  'appels',
  'manques',
  'actions',
] as const satisfies Collection[];

/** So many are shown, so many of one collection, if they share at least so much (see the weights of terms). */
const SHOWN = 5;
const SHOWN_OF_A_KIND = 2;
const ENOUGH = 3;
/** Of a term that many share, so many of its nearest are looked at: the cost of an entry has a bound. */
const NEAREST = 30;
/** So many candidates are compared in full. */
const COMPARED = 24;
/** A word that more than this share of the entries uses says nothing. */
const COMMON_WORD = 0.15;
/** Words alone count for no more than this. */
const MOST_BY_WORDS = 4;
const REASONS = 2;

interface Known {
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

/**
 * What to read after an entry: those that share most with it, what its page links to already left out. The score is the sum
 * of the weights of the terms that two entries share, words for {@link MOST_BY_WORDS} at most; equal ones in the order of
 * their paths. Candidates come from an inverted index, a bounded number for each term: the whole stays linear.
 */
export function relatedTo(entry: AnyEntry, commons: Commons): RelatedLink[] {
  const { byPath, holders } = indexOf(commons);
  const own = byPath.get(entry.path);
  if (!own) return [];
  const linked = linkedWith(entry, commons);
  const ranked = candidatesOf(own, holders)
    .filter((other) => !linked.has(other.entry.path))
    .map((other) => ({ other, score: scoreOf(own, other) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.other.entry.path < b.other.entry.path ? -1 : 1));
  return varied(ranked.map(({ other }) => other)).flatMap((other) => {
    const link = linkTo(commons, other.entry);
    const kind = capitalise(collections[other.entry.collection].one);
    return link ? [{ ...link, kind, why: reasonsOf(own, other) }] : [];
  });
}

/** The first ones, few of a collection as long as others follow: no kind hides the rest. */
function varied(ranked: readonly Known[]): Known[] {
  const seen = new Map<Collection, number>();
  const isOneTooMany = ({ entry: { collection } }: Known): boolean => {
    const before = seen.get(collection) ?? 0;
    seen.set(collection, before + 1);
    return before >= SHOWN_OF_A_KIND;
  };
  const { few = [], more = [] } = Object.groupBy(ranked, (each) => (isOneTooMany(each) ? 'more' : 'few'));
  return [...few, ...more].slice(0, SHOWN);
}

/** How much two entries share. */
function scoreOf(a: Known, b: Known): number {
  let score = 0;
  let words = 0;
  for (const [key, { weight }] of a.terms) {
    if (!b.terms.has(key)) continue;
    if (key.startsWith('mot:')) words += weight;
    else score += weight;
  }
  return score + Math.min(words, MOST_BY_WORDS);
}

function candidatesOf(own: Known, holders: Index['holders']): Known[] {
  const sums = new Map<Known, number>();
  for (const [key, { weight }] of own.terms)
    for (const other of nearestByRank(holders.get(key) ?? [], own.rank, NEAREST))
      if (other !== own) sums.set(other, (sums.get(other) ?? 0) + weight);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0].rank - b[0].rank)
    .slice(0, COMPARED)
    .map(([other]) => other);
}

function reasonsOf(a: Known, b: Known): string[] {
  const shared = [...a.terms.values()].filter(({ key, label }) => label && b.terms.has(key));
  // A commune says its département.
  const isNear = shared.some(({ key }) => key.startsWith('commune:'));
  return shared
    .filter(({ key }) => !(isNear && key.startsWith('departement:')))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, REASONS)
    .map(({ label }) => label!);
}

/** Paths of what an entry cites and of what cites it. */
function linkedWith(entry: AnyEntry, commons: Commons): Set<string> {
  const cited = referencesOf(entry).map(
    ({ collection, id }) => entryNamed(commons, collection, id)?.path ?? pathOf(collection, id),
  );
  const citing = Object.values(citedBy(commons, entry.collection, entry.id)).flat() as AnyEntry[];
  return new Set([...cited, ...citing.map(({ path }) => path)]);
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
