import { departements } from './departements.ts';
import { GROUPS_PATH, readGroupText } from './group-text.ts';
import { readShardText } from './shard-text.ts';

/** Path below the site's root of the whole gazetteer of one département, in the form that our own reader reads. */
export function communesPath(departement: string): string {
  return `geo/communes/${departement}.tsv`;
}

/**
 * The gazetteer as the checks read it, a file a département, and the intercommunalités: what a browser needs to judge an
 * address or a perimeter as we do.
 */
export function* communeFiles(): Iterable<{ path: string; content: string }> {
  for (const departement of departements.keys())
    yield { path: communesPath(departement), content: readShardText(departement) };
  yield { path: GROUPS_PATH, content: readGroupText() };
}
