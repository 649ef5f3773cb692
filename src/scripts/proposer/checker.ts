import type { Collection } from '../../data/collections.ts';
import type { Finding } from '../../data/finding.ts';

/** The checks of the commons, in the browser. */
export interface Checker {
  check(collection: Collection, id: string, text: string): Finding[];
}

/**
 * The checks that run beside the form; whoever reviews runs all of them.
 * @param _departements those whose communes and lieux the entry may name
 * @param _hours does the entry have opening hours?
 */
export async function loadChecks(_departements: readonly string[], _hours: boolean): Promise<Checker> {
  return { check: () => [] };
}
