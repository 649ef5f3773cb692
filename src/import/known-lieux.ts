import { entryOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Lieu } from '../data/types.generated.ts';
import { fold } from './fold.ts';
import { isOwnId } from './identifiers.ts';

/** A lieu that has a file, or will have one at the end of the import. */
export interface Known {
  id: string;
  value: Lieu;
  /** Made by this import. */
  created: boolean;
}

/** All lieux of a commons, found by what a row can say of them. */
export interface KnownLieux {
  /** Identifiers that are in use, former ones and unreadable files included. */
  taken: Set<string>;
  /** By identifier and former identifier. */
  byId: Map<string, Known>;
  /** By source and the identifier there: more than one when a source gives one twice. */
  byIdentifier: Map<string, Known[]>;
  /** By source, name and place: for rows without an identifier. */
  byPlace: Map<string, Known[]>;
  /** By name and commune. */
  byName: Map<string, Known>;
}

/** Indexes the lieux of a commons. */
export function indexLieux(commons: Commons): KnownLieux {
  const known: KnownLieux = {
    taken: new Set(),
    byId: new Map(),
    byIdentifier: new Map(),
    byPlace: new Map(),
    byName: new Map(),
  };
  for (const path of commons.paths()) {
    const place = entryOf(path);
    if (place?.collection === 'lieux') known.taken.add(place.id);
  }
  for (const { id, value } of commons.lieux) addKnown(known, { id, value, created: false });
  return known;
}

/** Adds a lieu to every index. */
export function addKnown(known: KnownLieux, lieu: Known): void {
  const { id, value } = lieu;
  for (const name of [id, ...listOf(value.alias)]) {
    known.taken.add(name);
    if (!known.byId.has(name)) known.byId.set(name, lieu);
  }
  for (const { source, id: key } of listOf(value.identifiants)) addIdentifier(known, source, key, lieu);
  push(known.byPlace, placeKey(value), lieu);
  const name = nameKey(value);
  if (!known.byName.has(name)) known.byName.set(name, lieu);
}

/** Makes a lieu findable by one more identifier. */
export function addIdentifier(known: KnownLieux, source: string, id: string, lieu: Known): void {
  push(known.byIdentifier, identifierKey(source, id), lieu);
}

/** The lieux that bear an identifier of ours, or one of a source. */
export function lieuxWithId(known: KnownLieux, source: string, id: string): readonly Known[] {
  const own = isOwnId(id) ? known.byId.get(id) : undefined;
  return own ? [own] : (known.byIdentifier.get(identifierKey(source, id)) ?? []);
}

/** Name and commune, as people would hold two lieux for one. */
export function nameKey({ nom, adresse }: Lieu): string {
  return `${fold(String(nom))}\n${adresse?.code_insee ?? fold(String(adresse?.commune ?? ''))}`;
}

/** Source, name, commune and street. */
export function placeKey(lieu: Lieu): string {
  return `${lieu.source ?? ''}\n${nameKey(lieu)}\n${fold(String(lieu.adresse?.voie ?? ''))}`;
}

function identifierKey(source: string, id: string): string {
  return `${source}\n${id}`;
}

function push(map: Map<string, Known[]>, key: string, lieu: Known): void {
  const list = map.get(key);
  if (list) list.push(lieu);
  else map.set(key, [lieu]);
}

/** A list, whatever a hand-written file has in its place. */
function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}
