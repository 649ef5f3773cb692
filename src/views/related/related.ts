import { collections } from '../../data/collections.ts';
import { type AnyEntry, type Collection, pathOf } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { referencesOf } from '../../data/references.ts';
import { capitalise } from '../../data/typography.ts';
import { citedBy } from '../entry/cited-by.ts';
import { type EntryLink, entryNamed, linkTo } from '../entry/links.ts';
import { candidatesOf, type Known, knownIn } from './related-index.ts';

/** An entry worth reading after another. */
export interface RelatedLink extends EntryLink {
  /** `Guide` */
  kind: string;
  /** What the two have in common, in words: a place, a need. */
  why: string[];
}

/** So many are shown, so many of one collection, if they share at least so much (see the weights of terms). */
const SHOWN = 5;
const SHOWN_OF_A_KIND = 2;
const ENOUGH = 3;

/** Words alone count for no more than this. */
const MOST_BY_WORDS = 4;
const REASONS = 2;

/**
 * What to read after an entry: those that share most with it, what its page links to already left out. The score is the sum
 * of the weights of the terms that two entries share, words for {@link MOST_BY_WORDS} at most; equal ones in the order of
 * their paths. Candidates come from an inverted index, a bounded number for each term: the whole stays linear.
 */
export function relatedTo(entry: AnyEntry, commons: Commons): RelatedLink[] {
  const own = knownIn(commons, entry);
  if (!own) return [];
  const linked = linkedWith(entry, commons);
  const ranked = candidatesOf(own, commons)
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
