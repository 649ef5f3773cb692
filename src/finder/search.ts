import { distanceKm } from '../geo/distance.ts';
import { Counter, type Counts } from './counts.ts';
import type { Criteria, Group } from './criteria.ts';
import type { Found } from './found.ts';
import { offersWanted, type WantedGroup, wantedGroups } from './groups/wanted.ts';
import { FARTHEST_KM, FEWEST, isOf, type Placed, type Point, REACH_KM, rankOf } from './order.ts';

/** Where and when the search is made. */
export interface SearchContext {
  now: Date;
  /** Where the visitor is; without it results stay in the order given. */
  from?: Point;
  /** INSEE code of the visitor's commune: help that comes to people shows only where it reaches. */
  code?: string;
  /** The visitor's département, shown whole. */
  departement?: string;
  /** West, south, east, north: only what lies within. */
  box?: readonly [number, number, number, number];
}

export interface SearchResult {
  /** Nearest first, numbered from 1. */
  results: Placed[];
  /** Within reach: the few that are shown from farther away are not counted. */
  counts: Counts;
  /** How many results a group leaves out because they do not say, all other filters being met. */
  untold: Partial<Record<Group, number>>;
  /** Filters that alone keep results out: how many, and the nearest; the one that keeps most out comes first. */
  excluded: Excluded[];
  /** The nearest when no filter is heeded. */
  nearest?: Placed;
}

export interface Excluded {
  group: Group;
  count: number;
  nearest: Placed;
}

/**
 * What answers the criteria, in order, with all that the page says about it. A result answers when one of its helps
 * answers every group. Leaves a performance measure, `finder:search`.
 */
export function search(found: readonly Found[], criteria: Criteria, context: SearchContext): SearchResult {
  const start = performance.now();
  const result = new Search(criteria, context).run(found);
  performance.measure('finder:search', { start, end: performance.now() });
  return result;
}

class Search {
  readonly #context: SearchContext;
  readonly #groups: WantedGroup[];
  readonly #counter: Counter;
  readonly #excluded = new Map<Group, Excluded>();
  readonly #untold: Partial<Record<Group, number>> = {};
  readonly #matched: Placed[] = [];
  readonly #far: Placed[] = [];
  #nearest: Placed | undefined;

  constructor(criteria: Criteria, context: SearchContext) {
    this.#context = context;
    this.#groups = wantedGroups(criteria, context.now);
    this.#counter = new Counter(this.#groups);
  }

  run(found: readonly Found[]): SearchResult {
    for (const each of found) if (this.#concerns(each)) this.#judge(this.#place(each));
    return {
      results: this.#inOrder(),
      counts: this.#counter.counts(),
      untold: this.#untold,
      excluded: [...this.#excluded.values()].sort((a, b) => b.count - a.count),
      ...(this.#nearest && { nearest: this.#nearest }),
    };
  }

  /** Help that comes to people is for those of its zone; the rest must lie within the box, if there is one. */
  #concerns({ zone, latitude, longitude }: Found): boolean {
    const { code, box } = this.#context;
    if (zone) return code !== undefined && zone.includes(code);
    if (!box) return true;
    if (latitude === undefined || longitude === undefined) return false;
    const [west, south, east, north] = box;
    return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
  }

  #place(found: Found): Placed {
    const { from } = this.#context;
    if (!from || found.latitude === undefined) return { found };
    return { found, km: distanceKm(from, found as Point) };
  }

  #judge(placed: Placed): void {
    const { found, km } = placed;
    const isNear = this.#isInReach(placed);
    let isMatch = false;
    let alone = 0;
    let untold = 0;
    for (const help of found.helps) {
      const candidate = { found, help, km };
      const failed = this.#failed(candidate);
      // Two filters in the way: no single change would show it.
      if (failed & (failed - 1)) continue;
      if (failed === 0) isMatch = true;
      else {
        alone |= failed;
        const group = this.#groups[31 - Math.clz32(failed)]!;
        if (group.isUntold(candidate, group.wanted)) untold |= failed;
      }
      if (isNear) this.#note(candidate, failed);
    }
    if (isNear) this.#counter.endResult();
    if (isMatch) (isNear ? this.#matched : this.#far).push(placed);
    else if (alone) this.#keepOut(placed, isNear, alone, untold);
    if (isNear || isWorthGoing(placed)) this.#nearest = nearerOf(this.#nearest, placed);
  }

  /** The groups that a candidate does not answer, as bits. */
  #failed(candidate: Parameters<WantedGroup['offers']>[0]): number {
    let failed = 0;
    for (let i = 0; i < this.#groups.length; i += 1) {
      const group = this.#groups[i]!;
      if (group.wanted !== 0 && !offersWanted(group, candidate)) failed |= 1 << i;
    }
    return failed;
  }

  /** A candidate counts in every group when it answers all, else only in the one that it does not answer. */
  #note(candidate: Parameters<WantedGroup['offers']>[0], failed: number): void {
    for (let i = 0; i < this.#groups.length; i += 1) {
      if (failed !== 0 && failed !== 1 << i) continue;
      // Of a group in which all is wanted, one option more does not bring back what lacks another.
      if (failed !== 0 && this.#groups[i]!.all) continue;
      this.#counter.note(i, candidate);
    }
  }

  /** From farther than the reach nothing is counted: it may still be the nearest there is. */
  #keepOut(placed: Placed, isNear: boolean, alone: number, untold: number): void {
    if (!isNear && !isWorthGoing(placed)) return;
    for (let i = 0; i < this.#groups.length; i += 1) {
      if ((alone & (1 << i)) === 0) continue;
      const { group } = this.#groups[i]!;
      if (isNear && untold & (1 << i)) this.#untold[group] = (this.#untold[group] ?? 0) + 1;
      const known = this.#excluded.get(group);
      this.#excluded.set(group, {
        group,
        count: (known?.count ?? 0) + Number(isNear),
        nearest: nearerOf(known?.nearest, placed),
      });
    }
  }

  #isInReach({ found, km }: Placed): boolean {
    const { from, departement, box } = this.#context;
    if (!from || box) return true;
    return isOf(found, departement) || (km !== undefined && km <= REACH_KM);
  }

  /** Where there are hardly any, the nearest from farther away make up for it. */
  #inOrder(): Placed[] {
    const results = this.#context.from ? this.#matched.sort(byRank) : this.#matched;
    if (results.length < FEWEST) {
      const far = this.#far.filter(isWorthGoing).sort(byRank);
      results.push(...far.slice(0, FEWEST - results.length));
    }
    return results.map((placed, index) => ({ ...placed, number: index + 1 }));
  }
}

/** Is it no farther than anybody would go? */
function isWorthGoing({ km }: Placed): boolean {
  return km !== undefined && km <= FARTHEST_KM;
}

/** Ties follow the names, so that the order never wavers. */
function byRank(a: Placed, b: Placed): number {
  return rankOf(a) - rankOf(b) || (a.found.nom < b.found.nom ? -1 : 1);
}

function nearerOf(known: Placed | undefined, placed: Placed): Placed {
  return known && rankOf(known) <= rankOf(placed) ? known : placed;
}
