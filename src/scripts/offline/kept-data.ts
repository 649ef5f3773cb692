import type { PlaceRow } from '../../geo/search.ts';
import { siteUrl } from '../site-url.ts';
import type { KeptCopy } from './kept.ts';

/** What the search's index has of every layout: rows that begin with a département's code. */
interface IndexOfShards {
  shards: [departement: string, ...rest: unknown[]][];
}

/**
 * The search's index without the départements that are not kept: the finder then asks for none of their files.
 * @returns undefined when no copy holds an index
 */
export async function keptIndex(path: string, copies: readonly KeptCopy[]): Promise<Response | undefined> {
  const newest = copies.toSorted((a, b) => (a.kept.donnees < b.kept.donnees ? 1 : -1))[0];
  const response = await newest?.cache.match(siteUrl(path));
  if (!response) return undefined;
  const index: IndexOfShards = await response.json();
  const codes = new Set(copies.map(({ kept }) => kept.code));
  return Response.json({ ...index, shards: index.shards.filter(([code]) => codes.has(code)) });
}

/** The communes of the kept départements: they answer any question to the gazetteer, which cuts them by name. */
export async function keptPlaces(copies: readonly KeptCopy[]): Promise<Response> {
  const rows: PlaceRow[] = [];
  for (const { kept, cache } of copies) {
    const own = await cache.match(siteUrl(`geo/departement/${kept.code}.json`));
    if (own) rows.push(...((await own.json()) as PlaceRow[]));
  }
  return Response.json(rows);
}
