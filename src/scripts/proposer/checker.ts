import type { Collection } from '../../data/collections.ts';
import type { Finding } from '../../data/finding.ts';

/** The checks of the commons, in the browser. */
export interface Checker {
  check(collection: Collection, id: string, text: string): Finding[];
}

/** @param departements those whose communes and lieux the entry may name */
export async function loadChecks(_departements: readonly string[], _hours: boolean): Promise<Checker> {
  return { check: () => [] };
}
