import { type Collection, type Entry, entryOf, pathOf } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { nearestWord } from './near.ts';

/** Who claims which identifier, and which entries look like one another. */
export interface CommonsIndex {
  /** Paths of the entries that bear this identifier, as their own or as an alias. */
  claimants(collection: Collection, id: string): readonly string[];
  /** The entry that bears this identifier, as its own or as an alias: what is known of it, unchecked. */
  entry(collection: Collection, id: string): Entry<unknown> | undefined;
  /** The identifier that a mistaken one may mean. */
  nearestId(collection: Collection, id: string): string | undefined;
  /** Paths of the other lieux with the same name in the same commune. */
  sameNameAs(entry: Entry<Lieu>): readonly string[];
  /** Paths of the other lieux of the département that a source designates by the same identifier. */
  sameIdentifierAs(entry: Entry<Lieu>, source: string, id: string): readonly string[];
  /** Is there such a file below the data folder? */
  hasFile(path: string): boolean;
  /** Its size in bytes; undefined when there is none, or when it is not known. */
  sizeOf(path: string): number | undefined;
}

/** Where an index takes its knowledge from. */
export interface IndexSource {
  /** Is there an entry of this identifier? */
  has(collection: Collection, id: string): boolean;
  /** What is known of the entry of this identifier, unchecked. */
  read(collection: Collection, id: string): Entry<unknown> | undefined;
  /** Identifiers of the folder of an identifier: a département's lieux, or all pratiques. */
  idsNear(collection: Collection, id: string): readonly string[];
  /** The entries of that folder, those that may concern the checked ones at least. */
  folder(collection: Collection, id: string): readonly Entry<unknown>[];
  hasFile(path: string): boolean;
  sizeOf?(path: string): number | undefined;
}

/** One path, or the few that share a key. */
type Paths = Map<string, string | string[]>;

interface FolderIndex {
  aliases: Paths;
  names: Paths;
  identifiers: Paths;
}

/** An index that reads a folder only when something is asked of it. */
export function indexOf(source: IndexSource): CommonsIndex {
  const folders = new Map<string, FolderIndex>();
  const folderOf = (collection: Collection, id: string): FolderIndex => {
    const key = collection + id.slice(0, id.lastIndexOf('/') + 1);
    let folder = folders.get(key);
    if (!folder) {
      folder = indexFolder(source.folder(collection, id));
      folders.set(key, folder);
    }
    return folder;
  };
  const others = (entry: Entry<Lieu>, paths: string | string[] | undefined): readonly string[] =>
    Array.isArray(paths) ? paths.filter((path) => path !== entry.path) : [];
  return {
    claimants(collection, id) {
      const own = source.has(collection, id) ? [pathOf(collection, id)] : [];
      const { aliases } = folderOf(collection, id);
      const found = aliases.size === 0 ? undefined : aliases.get(id);
      return found === undefined ? own : [...new Set([...own, ...[found].flat()])];
    },
    entry(collection, id) {
      const own = source.read(collection, id);
      if (own) return own;
      const [path] = [folderOf(collection, id).aliases.get(id) ?? []].flat();
      const place = path === undefined ? undefined : entryOf(path);
      return place && source.read(place.collection, place.id);
    },
    nearestId: (collection, id) => nearestWord(id, source.idsNear(collection, id), 4),
    sameNameAs: (entry) => others(entry, folderOf('lieux', entry.id).names.get(nameKey(entry.value))),
    sameIdentifierAs: (entry, from, id) =>
      others(entry, folderOf('lieux', entry.id).identifiers.get(`${from}\n${id}`)),
    hasFile: source.hasFile,
    sizeOf: (path) => source.sizeOf?.(path),
  };
}

function indexFolder(entries: readonly Entry<unknown>[]): FolderIndex {
  const index: FolderIndex = { aliases: new Map(), names: new Map(), identifiers: new Map() };
  for (const { path, value, collection } of entries) {
    const { alias, nom, identifiants, adresse } = value as Partial<Lieu>;
    if (Array.isArray(alias)) for (const id of alias) push(index.aliases, String(id), path);
    if (collection !== 'lieux') continue;
    if (typeof nom === 'string' && typeof adresse?.commune === 'string')
      push(index.names, nameKey(value as Lieu), path);
    if (Array.isArray(identifiants))
      for (const known of identifiants) push(index.identifiers, `${known?.source}\n${known?.id}`, path);
  }
  return index;
}

/** One key for « Médiathèque de la Rade » and « MEDIATHEQUE DE LA RADE » in one commune. */
function nameKey({ nom, adresse }: Lieu): string {
  return `${nom}\n${adresse.code_insee ?? adresse.commune}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ .,-]+/g, '')
    .toLowerCase();
}

function push(map: Paths, key: string, path: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, path);
  else if (Array.isArray(known)) known.push(path);
  else map.set(key, [known, path]);
}
