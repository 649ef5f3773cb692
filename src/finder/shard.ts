import type { Slots } from '../hours/types.ts';

export type { Found } from './found.ts';
export { unpack } from './unpack.ts';

/**
 * One département's results as the browser loads them. What comes back often is written once and pointed at by index
 * (−1: none). `version` changes when the layout does: an old script in a cache must not misread a new file.
 */
export interface Shard {
  version: 3;
  departement: string;
  timeZone: string;
  /** Name and INSEE code (or empty). */
  communes: [nom: string, code: string][];
  /** Kinds of place, prices, appointments, notes. */
  words: string[];
  hours: Slots[];
  profiles: ProfileRow[];
  helps: HelpRow[];
  rows: ShardRow[];
}

/** See {@link Found} for what each cell means. */
export type ShardRow = [
  /**
   * Below the shard's département; whole, with its `/`, when it lies in another one; empty when it is what the commune
   * and the name make.
   */
  id: string,
  anchor: string,
  nom: string,
  commune: number,
  voie: string,
  latitude: number | null,
  longitude: number | null,
  flags: number,
  kind: number,
  price: number,
  appointment: number,
  note: number,
  hours: number,
  phone: string,
  profile: number,
  /** Indices of help rows; a number alone is one help, at the hours of the row. */
  helps: number | HelpCell[],
  more?: { zone?: string[]; ferme?: { du?: string; au?: string } },
];

/** Index of a help row, index of hours; then where they are known its dates, its first and its last day. */
export type HelpCell = [help: number, hours: number, dates?: string[] | 0, du?: string, au?: string];

/** See {@link Help}; languages are parted by spaces, a last `?` says that not all are told. */
export type HelpRow = [
  besoin: number,
  prix: number,
  rdv: number,
  publics: number,
  niveau: number,
  facon: number,
  ou: number,
  langues: string,
];

/** See {@link Profile}; labels are parted by spaces. */
export type ProfileRow = [
  type: number,
  par: number,
  programme: number,
  attention: number,
  acces: number,
  accesKnown: number,
  equipement: number,
  equipementKnown: number,
  labels: string,
  famille: number,
  places?: number,
  placesUntil?: string,
];

/** Which shards there are, the box that holds each one's results, and about where most of them are. */
export interface ShardIndex {
  version: 3;
  total: number;
  /** Names of the commons' local labels. */
  labels: string[];
  shards: [
    departement: string,
    nom: string,
    count: number,
    south: number,
    west: number,
    north: number,
    east: number,
    latitude: number,
    longitude: number,
  ][];
}
