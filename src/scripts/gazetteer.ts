import { type PlaceRow, shardFor } from '../geo/search.ts';
import { siteUrl } from './site-url.ts';

const loaded = new Map<string, Promise<PlaceRow[] | undefined>>();

/**
 * The rows of the one gazetteer file that can answer a query, loaded once.
 * @returns an empty list where no place begins so; undefined when the file could not be loaded
 */
export function placesFor(query: string): Promise<PlaceRow[] | undefined> {
  const path = shardFor(query);
  if (!path) return Promise.resolve([]);
  let rows = loaded.get(path);
  if (!rows) {
    rows = load(path);
    loaded.set(path, rows);
  }
  return rows;
}

/** The row of a commune in a file that was loaded already: whoever chose it need not load another. */
export async function knownPlace(code: string): Promise<PlaceRow | undefined> {
  for (const rows of loaded.values()) {
    const row = (await rows)?.find(([, each]) => each === code);
    if (row) return row;
  }
  return undefined;
}

async function load(path: string): Promise<PlaceRow[] | undefined> {
  try {
    const response = await fetch(siteUrl(path));
    if (response.ok) return await response.json();
    if (response.status === 404) return [];
  } catch {
    // Without network: the next try loads again.
  }
  loaded.delete(path);
  return undefined;
}
