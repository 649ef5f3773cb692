import {
  type Collection,
  collectionNames,
  collections,
  type EntryTypes,
  isCollection,
} from './collections.ts';

export type { Collection, EntryTypes } from './collections.ts';

/** One change of an entry, as git remembers it. */
export interface HistoryEvent {
  /** YYYY-MM-DD, in the committer's zone. */
  date: string;
  commit: string;
  kind: 'creation' | 'modification' | 'retrait' | 'retour';
  /** Empty where only the form of the file changed, and for what comes or goes. */
  sentences: string[];
}

/** How far git's memory of a data folder goes. */
export interface HistoryState {
  /** `absente`: no git, or nothing committed there; `partielle`: a shallow clone. */
  state: 'complete' | 'partielle' | 'absente';
  /** Of a shallow clone: the day before which nothing is known. */
  since?: string;
}

/** One file of a collection, read. */
export interface Entry<T> {
  collection: Collection;
  /** Path below the collection without its ending: `29/brest-mediatheque-de-la-rade`, `ateliers-mobiles`. */
  id: string;
  /** Path below the data folder: `lieux/29/brest-mediatheque-de-la-rade.yaml`. */
  path: string;
  value: T;
  /** Markdown below the front matter. */
  texte?: string;
  /** What git remembers of it, the newest first; only in a publication. */
  histoire?: readonly HistoryEvent[];
}

/** An entry of any collection. */
export type AnyEntry = Entry<EntryTypes[Collection]>;

/** The entries of a commons, collection by collection, each sorted by identifier. */
export type Entries = { [C in Collection]: Entry<EntryTypes[C]>[] };

/** No entry yet. */
export function noEntries(): Entries {
  return Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
}

/** The entries alone, without what else an object holds. */
export function entriesOf(commons: Entries): Entries {
  return Object.fromEntries(collectionNames.map((name) => [name, commons[name]])) as unknown as Entries;
}

/** Every entry, in the order of the collections. */
export function allEntries(entries: Entries): AnyEntry[] {
  return collectionNames.flatMap((name) => entries[name] as AnyEntry[]);
}

/** How many entries there are. */
export function countEntries(entries: Entries): number {
  return collectionNames.reduce((total, name) => total + entries[name].length, 0);
}

/** The entries that pass a test, collection by collection. */
export function filterEntries(entries: Entries, keep: (entry: AnyEntry) => boolean): Entries {
  return Object.fromEntries(
    collectionNames.map((name) => [name, (entries[name] as AnyEntry[]).filter(keep)]),
  ) as unknown as Entries;
}

/** Each entry replaced, collection by collection. */
export function mapEntries(entries: Entries, change: (entry: AnyEntry) => AnyEntry): Entries {
  return Object.fromEntries(
    collectionNames.map((name) => [name, (entries[name] as AnyEntry[]).map(change)]),
  ) as unknown as Entries;
}

/** Path below the data folder of an identifier. */
export function pathOf(collection: Collection, id: string): string {
  return `${collection}/${id}${collections[collection].ending}`;
}

/** Collection and identifier of a path below the data folder; undefined for any other file. */
export function entryOf(path: string): { collection: Collection; id: string } | undefined {
  const slash = path.indexOf('/');
  const collection = path.slice(0, slash);
  if (!isCollection(collection)) return undefined;
  const { ending } = collections[collection];
  if (!path.endsWith(ending)) return undefined;
  return { collection, id: path.slice(slash + 1, -ending.length) };
}
