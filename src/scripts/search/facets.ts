import { EVERYWHERE, type Facet, markOf } from '../../search/marks.ts';
import { openSearch } from './pagefind.ts';

/** Identifiers of the texts that bear a mark. */
const known = new Map<string, Promise<ReadonlySet<string>>>();

/**
 * The texts that have a value of a facet.
 * @param departement the one whose lieux are searched beside, so that no other index is opened
 */
export function textsWith(facet: Facet, code: string, departement?: string): Promise<ReadonlySet<string>> {
  const mark = markOf(facet, code);
  const found = known.get(mark) ?? load(mark, departement);
  known.set(mark, found);
  found.catch(() => known.delete(mark));
  return found;
}

/** The texts that are of this département or of none. */
export async function textsIn(departement: string): Promise<ReadonlySet<string>> {
  const codes = [departement, EVERYWHERE];
  const sets = await Promise.all(codes.map((code) => textsWith('departement', code, departement)));
  return new Set(sets.flatMap((set) => [...set]));
}

async function load(mark: string, departement: string | undefined): Promise<ReadonlySet<string>> {
  const { results } = await (await openSearch(departement)).search(mark);
  return new Set(results.map(({ id }) => id));
}
