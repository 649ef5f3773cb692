import { EVERYWHERE } from '../../search/everywhere.ts';
import type { Facet } from '../../search/record.ts';
import { openSearch } from './pagefind.ts';

/** Identifiers of the texts that have a value of a facet. */
const known = new Map<string, Promise<ReadonlySet<string>>>();

/** The texts that have one of these values. One file of the index a facet, loaded when it is first used. */
export function textsWith(
  facet: Facet,
  values: readonly string[],
  departement?: string,
): Promise<ReadonlySet<string>> {
  const key = JSON.stringify([facet, values]);
  const found = known.get(key) ?? load(facet, values, departement);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** The texts that are of this département or of none. */
export function textsIn(nom: string, departement: string): Promise<ReadonlySet<string>> {
  return textsWith('departement', [nom, EVERYWHERE], departement);
}

async function load(
  facet: Facet,
  values: readonly string[],
  departement: string | undefined,
): Promise<ReadonlySet<string>> {
  const pagefind = await openSearch(departement);
  const { results } = await pagefind.search(null, { filters: { [facet]: { any: [...values] } } });
  return new Set(results.map(({ id }) => id));
}

/** Every value of every facet, with how many texts have it. All files of facets are loaded. */
export async function allValues(departement?: string): Promise<Record<string, Record<string, number>>> {
  return (await openSearch(departement)).filters();
}
