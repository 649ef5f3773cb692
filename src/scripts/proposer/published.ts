import { type Collection, isCollection } from '../../data/collections.ts';
import { loadIndex, loadResults } from '../finder-data.ts';
import { siteUrl } from '../site-url.ts';

/** An entry as lists of the site tell it. */
export interface Listed {
  id: string;
  title: string;
  /** Commune of a lieu. */
  where: string;
}

/** The lieux of a département; none where the commons has none. @throws Error when they cannot be loaded */
export async function lieuxOf(
  departement: string,
): Promise<(Listed & { voie: string; code: string; point?: { latitude: number; longitude: number } })[]> {
  const { shards } = await loadIndex();
  if (!shards.some(([code]) => code === departement)) return [];
  const found = (await loadResults(departement)).filter(({ anchor }) => anchor === '');
  return found.map(({ id, nom, commune, voie, code, latitude, longitude, approximate }) => ({
    id,
    title: nom,
    where: commune,
    voie,
    code,
    ...(latitude !== undefined &&
      longitude !== undefined &&
      !approximate && { point: { latitude, longitude } }),
  }));
}

/** Départements that have lieux. */
export async function departementsListed(): Promise<[code: string, nom: string][]> {
  const { shards } = await loadIndex();
  return shards.map(([code, nom]) => [code, nom]);
}

const collectionsLoaded = new Map<string, Promise<Listed[]>>();

/** Every entry of a collection other than lieux. */
export function entriesOf(collection: Exclude<Collection, 'lieux'>): Promise<Listed[]> {
  let list = collectionsLoaded.get(collection);
  if (!list) {
    list = load(collection);
    list.catch(() => collectionsLoaded.delete(collection));
    collectionsLoaded.set(collection, list);
  }
  return list;
}

async function load(collection: Collection): Promise<Listed[]> {
  const response = await fetch(siteUrl(`api/v1/${collection}.json`));
  if (!response.ok) throw new Error(`${collection}: ${response.status}`);
  const file = (await response.json()) as Record<string, { id: string; nom?: string; titre?: string }[]>;
  return (file[collection] ?? []).map(({ id, nom, titre }) => ({ id, title: titre ?? nom ?? id, where: '' }));
}

/** `services-publics/29/x` → its collection and identifier; a bare one is the given collection's. */
export function targetOf(target: string, collection: Collection): { collection: Collection; id: string } {
  const slash = target.indexOf('/');
  const head = target.slice(0, slash);
  return isCollection(head) ? { collection: head, id: target.slice(slash + 1) } : { collection, id: target };
}

export interface PublishedEntry {
  value: Record<string, unknown>;
  texte: string;
}

/**
 * An entry from its own published file: all that its file in the commons says, except what an address kept secret hides.
 * @param licence the one that entries have when they name none: publication writes it out
 * @returns undefined when there is no such entry @throws Error when it cannot be loaded
 */
export async function loadEntry(
  collection: Collection,
  id: string,
  licence: string,
): Promise<PublishedEntry | undefined> {
  if (!/^[\dA-Za-z-]+(?:\/[a-z\d-]+)?$/.test(id)) return undefined;
  const response = await fetch(siteUrl(`api/v1/${collection}/${id}.json`), { cache: 'no-cache' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const { id: _, texte = '', licence: given, ...value } = (await response.json()) as Record<string, unknown>;
  return {
    value: given === undefined || given === licence ? value : { ...value, licence: given },
    texte: String(texte),
  };
}
