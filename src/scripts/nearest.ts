import {
  filterByService,
  filterByZone,
  mustLoadMore,
  type Placed,
  type Point,
  shardsAround,
  sortByDistance,
  withinReach,
} from '../finder/order.ts';
import type { Found } from '../finder/shard.ts';
import { loadIndex, loadResults } from './finder-data.ts';

export interface Wanted {
  /** Bits of services, 0 for all. */
  services: number;
  /** INSEE code of where the visitor is, and its département, when known. */
  code?: string;
  departement?: string;
}

/** Departments are loaded at least this far around, so that "n within 20 km" is true. */
export const NEAR_KM = 20;

/**
 * The results around a point, nearest first; départements are loaded as far as one of them could hold something nearer
 * than the `enough`-th result.
 */
export async function nearest(
  from: Point,
  { services, code, departement }: Wanted,
  enough: number,
): Promise<Placed[]> {
  const found: Found[] = [];
  let sorted: Placed[] = [];
  for (const shard of shardsAround(await loadIndex(), from)) {
    const isOwn = shard.departement === departement;
    if (!isOwn && shard.km > NEAR_KM && !mustLoadMore(sorted, enough, shard.km)) continue;
    found.push(...filterByService(filterByZone(await loadResults(shard.departement), code), services));
    sorted = sortByDistance(found, from);
  }
  return withinReach(sorted, departement);
}

/** All results of a small commons, by commune then name; undefined when it is too large for that. */
export async function everywhere({ services }: Wanted, mostShards = 8): Promise<Placed[] | undefined> {
  const { shards } = await loadIndex();
  if (shards.length > mostShards) return undefined;
  const results = (await Promise.all(shards.map(([departement]) => loadResults(departement)))).flat();
  const collator = new Intl.Collator('fr');
  return filterByService(filterByZone(results, undefined), services)
    .sort((a, b) => collator.compare(a.commune, b.commune) || collator.compare(a.nom, b.nom))
    .map((found) => ({ found }));
}
