import type { Criteria } from '../../finder/criteria.ts';
import { FARTHEST_KM, FEWEST, mustLoadMore, type Point, REACH_KM, shardsAround } from '../../finder/order.ts';
import { type SearchResult, search } from '../../finder/search.ts';
import type { Found } from '../../finder/shard.ts';
import { byId } from '../dom.ts';
import { loadIndex, loadResults } from '../finder-data.ts';
import type { Box } from '../hash.ts';
import { middleOf, shardsIn } from './box.ts';
import { NEAR_KM } from './sentences.ts';
import { filterByWords } from './words.ts';

/** What is looked for. */
export interface Wish {
  criteria: Criteria;
  /** Where from, with its INSEE code and département where they are known. */
  from?: Point;
  code?: string;
  departement?: string;
  zone?: Box;
  /** Words of a name. */
  words?: string;
}

/** More départements than these are not loaded for one search without a place. */
const MOST_SHARDS = 8;

/** What is found so far; more may come. */
export interface Finding {
  outcome: SearchResult;
  partial: boolean;
}

/**
 * Searches, and yields what is found each time that more is known: the visitor's own département first, then the whole.
 * Yields nothing where too much would have to be loaded: the whole country.
 * @param enough how many results are to be shown
 */
export async function* lookUp(wish: Wish, enough: number): AsyncGenerator<Finding> {
  if (wish.zone) yield* inZone(wish, wish.zone);
  else if (wish.from) yield* around(wish, wish.from, enough);
  else yield* everywhere(wish);
}

async function* around(wish: Wish, from: Point, enough: number): AsyncGenerator<Finding> {
  const { departement, criteria } = wish;
  const found: Found[] = [];
  if (departement && isInhabited(departement)) {
    found.push(...(await loadResults(departement)));
    yield { outcome: run(found, wish), partial: true };
  }
  const others = shardsAround(await loadIndex(), from).filter((shard) => shard.departement !== departement);
  const wanted = criteria.distance === undefined ? undefined : Number(criteria.distance);
  const near = others.filter(({ km }) => km <= Math.max(NEAR_KM, wanted ?? 0));
  found.push(...(await loadAll(near.map((shard) => shard.departement))));
  let outcome = run(found, wish);
  for (const { departement: next, km } of others.slice(near.length)) {
    const { results } = outcome;
    if (wanted !== undefined || km > (results.length < FEWEST ? FARTHEST_KM : REACH_KM)) break;
    if (!mustLoadMore(results, enough, km)) break;
    found.push(...(await loadResults(next)));
    outcome = run(found, wish);
  }
  yield { outcome, partial: false };
}

async function* inZone(wish: Wish, zone: Box): AsyncGenerator<Finding> {
  const codes = shardsIn(zone, await loadIndex());
  if (codes.length > MOST_SHARDS) return;
  const outcome = run(await loadAll(codes), { ...wish, from: wish.from ?? middleOf(zone) });
  yield { outcome, partial: false };
}

async function* everywhere(wish: Wish): AsyncGenerator<Finding> {
  const { shards } = await loadIndex();
  if (shards.length > MOST_SHARDS) return;
  const outcome = run(await loadAll(shards.map(([departement]) => departement)), wish);
  yield { outcome, partial: false };
}

async function loadAll(departements: readonly string[]): Promise<Found[]> {
  return (await Promise.all(departements.map(loadResults))).flat();
}

/** Are there results in a département? The page knows: its file need not be asked for in vain. */
function isInhabited(departement: string): boolean {
  return (byId('resultats').dataset.departements ?? '').split(',').includes(departement);
}

function run(found: readonly Found[], wish: Wish): SearchResult {
  const { criteria, words, from, code, departement, zone } = wish;
  return search(words ? filterByWords(found, words) : found, criteria, {
    now: new Date(),
    ...(from && { from }),
    ...(code && { code }),
    ...(departement && { departement }),
    ...(zone && { box: [zone.west, zone.south, zone.east, zone.north] as const }),
  });
}
