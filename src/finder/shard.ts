import type { Slots } from '../hours/types.ts';

/**
 * One département's results as the browser loads them. Repeated texts are written once and pointed at by index
 * (−1: none). `version` changes when the layout does: an old script in a cache must not misread a new file.
 */
export interface Shard {
  version: 1;
  departement: string;
  timeZone: string;
  /** Name and INSEE code (or empty). */
  communes: [nom: string, code: string][];
  /** Kinds of place, prices, appointments, notes. */
  words: string[];
  hours: Slots[];
  rows: ShardRow[];
}

/** See {@link Found} for what each cell means. */
export type ShardRow = [
  id: string,
  anchor: string,
  nom: string,
  commune: number,
  voie: string,
  latitude: number | null,
  longitude: number | null,
  flags: number,
  services: number,
  kind: number,
  price: number,
  appointment: number,
  note: number,
  hours: number,
  phone: string,
  zone?: string[],
];

export const APPROXIMATE = 1;
export const CLOSED_FOR_NOW = 2;
/** The hours are those of the building: help has hours of its own. */
export const BUILDING_HOURS = 4;
/** Times are told on the lieu's page. */
export const SEE_PAGE = 8;

/** Which shards there are, and the box that holds each one's results. */
export interface ShardIndex {
  version: 1;
  total: number;
  shards: [
    departement: string,
    nom: string,
    count: number,
    south: number,
    west: number,
    north: number,
    east: number,
  ][];
}

/** A result, unpacked. */
export interface Found {
  /** Identifier of the lieu's page, and the part of it that matters. */
  id: string;
  anchor: string;
  nom: string;
  commune: string;
  /** INSEE code, or empty. */
  code: string;
  /** Number and street, or empty. */
  voie: string;
  latitude?: number;
  longitude?: number;
  /** The point is that of the commune. */
  approximate: boolean;
  closedForNow: boolean;
  buildingHours: boolean;
  toldOnPage: boolean;
  /** Bits, see `serviceBits`. */
  services: number;
  kind: string;
  price: string;
  appointment: string;
  note: string;
  hours?: Slots;
  timeZone: string;
  /** E.164, or empty. */
  phone: string;
  /** INSEE codes, for help that comes to one's home or at a distance. */
  zone?: string[];
}

/** The results of a shard. */
export function unpack(shard: Shard): Found[] {
  const word = (index: number): string => shard.words[index] ?? '';
  return shard.rows.map(
    ([
      id,
      anchor,
      nom,
      commune,
      voie,
      latitude,
      longitude,
      flags,
      services,
      kind,
      price,
      appointment,
      note,
      hours,
      phone,
      zone,
    ]) => ({
      id,
      anchor,
      nom,
      commune: shard.communes[commune]?.[0] ?? '',
      code: shard.communes[commune]?.[1] ?? '',
      voie,
      ...(latitude !== null && longitude !== null && { latitude, longitude }),
      approximate: (flags & APPROXIMATE) > 0,
      closedForNow: (flags & CLOSED_FOR_NOW) > 0,
      buildingHours: (flags & BUILDING_HOURS) > 0,
      toldOnPage: (flags & SEE_PAGE) > 0,
      services,
      kind: word(kind),
      price: word(price),
      appointment: word(appointment),
      note: word(note),
      ...(shard.hours[hours] && { hours: shard.hours[hours] }),
      timeZone: shard.timeZone,
      phone,
      ...(zone && { zone }),
    }),
  );
}
