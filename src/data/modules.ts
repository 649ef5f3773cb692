import { type Collection, collectionNames } from './collections.ts';
import type { Commun } from './types.generated.ts';

/** Is this part of the commons switched on? Lieux always are; the rest is, unless `commun.yaml` says otherwise. */
export function isOn({ modules }: Commun, collection: Collection): boolean {
  return collection === 'lieux' || modules?.[collection] !== false;
}

/** The collections that are switched on, in their order. */
export function collectionsOn(commun: Commun): Collection[] {
  return collectionNames.filter((name) => isOn(commun, name));
}
