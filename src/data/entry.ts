export type Collection = 'lieux' | 'pratiques';

/** One file of a collection, read. */
export interface Entry<T> {
  collection: Collection;
  /** Path below the collection without its ending: `29/brest-mediatheque-de-la-rade`, `ateliers-mobiles`. */
  id: string;
  /** Path below the data folder: `lieux/29/brest-mediatheque-de-la-rade.yaml`. */
  path: string;
  value: T;
  /** Markdown below the front matter (pratiques). */
  texte?: string;
}

/** The ending of a collection's files. */
export const endings: Readonly<Record<Collection, string>> = { lieux: '.yaml', pratiques: '.md' };

/** Path below the data folder of an identifier. */
export function pathOf(collection: Collection, id: string): string {
  return `${collection}/${id}${endings[collection]}`;
}

/** Collection and identifier of a path below the data folder; undefined for any other file. */
export function entryOf(path: string): { collection: Collection; id: string } | undefined {
  const slash = path.indexOf('/');
  const collection = path.slice(0, slash);
  if (collection !== 'lieux' && collection !== 'pratiques') return undefined;
  const ending = endings[collection];
  if (!path.endsWith(ending)) return undefined;
  return { collection, id: path.slice(slash + 1, -ending.length) };
}
