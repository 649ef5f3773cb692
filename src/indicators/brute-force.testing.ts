import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';

/**
 * The main figures counted a second time, on purpose without a line of what counts them for the site: plain loops over
 * the packages' own JSON and the text of the gazetteer, every pair of points compared, distances by the chord through
 * the globe instead of the haversine. Knows lieux alone: permanences and stops held elsewhere are not in imported files.
 */
export interface BruteForce {
  communes: number;
  communesServed: number;
  population: number;
  populationServed: number;
  populationWithin: Record<number, number>;
  epci: number;
  epciWithout: number;
  lieuxByDepartement: Record<string, number>;
}

interface PackageCommune {
  code: string;
  type: string;
  departement?: string;
  commune?: string;
  population?: number;
}

const modules = new URL('../../node_modules/@etalab/decoupage-administratif/data/', import.meta.url);
const gazetteer = new URL('../geo/generated/communes/', import.meta.url);
const NO_PUBLIC = "Ce lieu n'accueille pas de public";

function readPackage<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, modules), 'utf8')) as T;
}

/** Latitude and longitude of each code, as the gazetteer's files spell them. */
export function gazetteerPoints(): Map<string, [number, number]> {
  const points = new Map<string, [number, number]>();
  for (const file of readdirSync(gazetteer)) {
    for (const line of readFileSync(new URL(file, gazetteer), 'utf8').split('\n')) {
      const cells = line.split('\t');
      if (cells[0] !== '=' && cells[3] && cells[4]) points.set(cells[0]!, [+cells[3], +cells[4]]);
    }
  }
  return points;
}

/** @param points where each commune is; a lieu without a position stands at its commune's */
export function bruteForce(
  lieux: readonly Entry<Lieu>[],
  kilometres: readonly number[],
  points: ReadonlyMap<string, [number, number]>,
): BruteForce {
  const all = readPackage<PackageCommune[]>('communes.json');
  const communes = all.filter(({ type }) => type === 'commune-actuelle');
  const isCommune = new Set(communes.map(({ code }) => code));
  const cityOf = new Map(all.flatMap(({ code, commune }) => (commune ? [[code, commune] as const] : [])));
  const lieuxByDepartement: Record<string, number> = {};
  const departementOf = new Map(
    communes.map(({ code, departement }) => [code, departement ?? code.slice(0, 3)]),
  );
  const served = new Set<string>();
  const helps: [number, number, number][] = [];
  for (const { value } of lieux) {
    const code = value.adresse.code_insee ?? '';
    const commune = cityOf.get(code) ?? code;
    if (value.fermeture || !isCommune.has(commune)) continue;
    const departement = departementOf.get(commune)!;
    lieuxByDepartement[departement] = (lieuxByDepartement[departement] ?? 0) + 1;
    if ((value.modalites_acces as string[] | undefined)?.includes(NO_PUBLIC)) continue;
    served.add(commune);
    const { position } = value;
    const at = position ? ([position.latitude, position.longitude] as const) : points.get(code);
    if (at) helps.push(onGlobe(at[0], at[1]));
  }
  const populationWithin: Record<number, number> = Object.fromEntries(kilometres.map((km) => [km, 0]));
  let population = 0;
  let populationServed = 0;
  for (const { code, population: people = 0 } of communes) {
    population += people;
    if (served.has(code)) populationServed += people;
    const at = points.get(code);
    if (!at) continue;
    const nearest = nearestKm(onGlobe(at[0], at[1]), helps);
    for (const km of kilometres) if (nearest <= km) populationWithin[km]! += people;
  }
  const epci = readPackage<{ membres: { code: string }[] }[]>('epci.json');
  return {
    communes: communes.length,
    communesServed: served.size,
    population,
    populationServed,
    populationWithin,
    epci: epci.length,
    epciWithout: epci.filter(({ membres }) => !membres.some(({ code }) => served.has(code))).length,
    lieuxByDepartement,
  };
}

const EARTH_KM = 6371.0088;

function onGlobe(latitude: number, longitude: number): [number, number, number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Every pair is compared: the straight line through the globe, then the arc above it. */
function nearestKm([x, y, z]: [number, number, number], helps: readonly [number, number, number][]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [a, b, c] of helps) {
    const square = (x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c);
    if (square < least) least = square;
  }
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(least) / 2));
}
