import type { AnyEntry, Collection, Entry, EntryTypes } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { referencesOf } from '../../data/references.ts';
import { entryNamed } from './links.ts';

/** Collections whose entries cite others, and are shown there in return. */
const CITING = [
  'services-publics',
  'manques',
  'actions',
  'pratiques',
  'guides',
  'ressources',
  'appels',
] as const;
type Citing = (typeof CITING)[number];

/** What cites an entry, collection by collection, each once, in the order of the commons. */
export type CitedBy = { [C in Citing]: Entry<EntryTypes[C]>[] };

const known = new WeakMap<Commons, Map<string, Set<AnyEntry>>>();

/** The entries that cite an entry, under whichever of its identifiers; none of what is switched off. */
export function citedBy(commons: Commons, collection: Collection, id: string): CitedBy {
  const citing = [...(citations(commons).get(keyOf(collection, id)) ?? [])];
  const of = (name: Citing) => citing.filter((entry) => entry.collection === name);
  return Object.fromEntries(CITING.map((name) => [name, of(name)])) as unknown as CitedBy;
}

/** Who cites what, read once for the whole commons. */
function citations(commons: Commons): Map<string, Set<AnyEntry>> {
  let index = known.get(commons);
  if (!index) {
    index = new Map();
    for (const name of CITING.filter((each) => isOn(commons.commun, each)))
      for (const entry of commons[name] as AnyEntry[])
        for (const { collection, id } of referencesOf(entry)) {
          const key = keyOf(collection, entryNamed(commons, collection, id)?.id ?? id);
          const citing = index.get(key);
          if (citing) citing.add(entry);
          else index.set(key, new Set([entry]));
        }
    known.set(commons, index);
  }
  return index;
}

const keyOf = (collection: Collection, id: string): string => `${collection}\n${id}`;
