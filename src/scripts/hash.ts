import { type Criteria, GROUPS, readCriteria, writeCriteria } from '../finder/criteria.ts';
import type { Point } from '../finder/order.ts';
import { foldName } from '../geo/names.ts';

/** A part of the map, in degrees. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** What the search page shows: it lives in the fragment of its address, which no server ever sees. */
export interface SearchState {
  /** INSEE code of a commune, and the slug of its name, which says where the gazetteer files it. */
  lieu?: { code: string; slug: string };
  pos?: Point;
  /** Only what lies in this part of the map. */
  zone?: Box;
  /** Words of a name. */
  texte?: string;
  /** The map is open. */
  vue?: 'carte';
  /** How many pages of results are shown, from 2 on. */
  page?: number;
  criteria: Criteria;
}

const OWN = new Set<string>(['lieu', 'pos', 'zone', 'texte', 'vue', 'page', ...GROUPS]);
const MOST_PAGES = 50;

/** Three decimals are a hundred metres: enough to sort by distance, not enough to find a door. */
const round = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;

/** A commune as the address names it. */
export function placeOf({ code, nom }: { code: string; nom: string }): NonNullable<SearchState['lieu']> {
  return { code, slug: foldName(nom).replace(/ /g, '-') };
}

/** `#lieu=29019-brest` */
export function placeHash(place: { code: string; nom: string }, criteria: Criteria = {}): string {
  return writeState({ lieu: placeOf(place), criteria });
}

/** `#pos=48.39,-4.486` */
export function positionHash(pos: Point, criteria: Criteria = {}): string {
  return writeState({ pos, criteria });
}

/**
 * The fragment that says this state.
 * @param current the present fragment: parameters that are not the finder's, such as `langue`, stay
 */
export function writeState(state: Partial<SearchState>, current = globalThis.location?.hash ?? ''): string {
  const { lieu, pos, zone, texte, vue, page, criteria = {} } = state;
  const parameters: [string, string | undefined][] = [
    ['lieu', lieu && [lieu.code, lieu.slug].filter(Boolean).join('-')],
    ['pos', pos && [pos.latitude, pos.longitude].map(round).join(',')],
    ['zone', zone && [zone.south, zone.west, zone.north, zone.east].map(round).join(',')],
    ...writeCriteria(criteria),
    ['texte', texte],
    ['vue', vue],
    ['page', page && page > 1 ? String(page) : undefined],
    ...othersOf(current),
  ];
  return `#${parameters.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join('&')}`;
}

function othersOf(hash: string): [string, string][] {
  return [...parametersOf(hash)].filter(([key, value]) => value && !OWN.has(key));
}

/** Commas and accents are read better as they are; browsers take both. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',');
}

function parametersOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

/** Reads a fragment; what is malformed is left out. */
export function readState(hash: string): SearchState {
  const given = parametersOf(hash);
  const [, code, slug = ''] = /^(\d[\dAB]\d{3})(?:-([a-z0-9-]+))?$/.exec(given.get('lieu') ?? '') ?? [];
  const pos = readPoint(given.get('pos'));
  const zone = readBox(given.get('zone'));
  const texte = given.get('texte')?.trim().slice(0, 200);
  const page = Math.min(Number(/^\d{1,4}$/.exec(given.get('page') ?? '')?.[0] ?? 1), MOST_PAGES);
  return {
    ...(code && { lieu: { code, slug } }),
    ...(pos && { pos }),
    ...(zone && { zone }),
    ...(texte && { texte }),
    ...(given.get('vue') === 'carte' && { vue: 'carte' as const }),
    ...(page > 1 && { page }),
    criteria: readCriteria(given),
  };
}

function readPoint(text: string | null): Point | undefined {
  const [latitude, longitude] = readNumbers(text, 2) ?? [];
  return isOnEarth(latitude, longitude) ? { latitude, longitude: longitude! } : undefined;
}

function readBox(text: string | null): Box | undefined {
  const [south, west, north, east] = readNumbers(text, 4) ?? [];
  if (!isOnEarth(south, west) || !isOnEarth(north, east)) return undefined;
  return south < north && west! < east! ? { south, west: west!, north, east: east! } : undefined;
}

function readNumbers(text: string | null, length: number): number[] | undefined {
  const parts = (text ?? '').split(',');
  if (parts.length !== length || !parts.every((part) => /^-?\d{1,3}(?:\.\d{1,8})?$/.test(part)))
    return undefined;
  return parts.map(Number);
}

function isOnEarth(latitude: number | undefined, longitude: number | undefined): latitude is number {
  return Math.abs(latitude ?? 91) <= 90 && Math.abs(longitude ?? 181) <= 180;
}
