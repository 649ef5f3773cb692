import { departements } from '../geo/departements.ts';
import { regions } from '../geo/regions.ts';
import type { Places } from './places.ts';

/** The perimeter of a territory or of a public service, as their schemas have it. */
export interface Perimetre {
  communes?: readonly string[];
  epci?: readonly string[];
  departements?: readonly string[];
  regions?: readonly string[];
}

/** What a perimeter covers, as far as rules compare perimeters: communes one by one, and whole départements. */
export interface Area {
  communes: Set<string>;
  departements: Set<string>;
  /** A part of it is not known here: nothing sure can be said of what lies outside. */
  partial: boolean;
}

/** @param perimetres of any number of territories, joined; unknown codes are another rule's matter and make it partial */
export function areaOf(perimetres: readonly Perimetre[], places: Places): Area {
  const area: Area = { communes: new Set(), departements: new Set(), partial: false };
  for (const {
    communes = [],
    epci = [],
    departements: codes = [],
    regions: regionCodes = [],
  } of perimetres) {
    for (const code of communes) addCommune(area, code, places);
    for (const siren of epci) {
      const members = places.communesOfGroup(siren);
      if (members) for (const code of members) addCommune(area, code, places);
      else area.partial = true;
    }
    for (const code of codes) addDepartement(area, code);
    for (const code of regionCodes) {
      const region = regions.get(code);
      if (region) for (const member of region.departements) area.departements.add(member);
      else area.partial = true;
    }
  }
  return area;
}

/** Do two areas share a commune? */
export function meet(a: Area, b: Area, places: Places): boolean {
  if (a.partial || b.partial) return true;
  for (const code of a.departements) if (b.departements.has(code)) return true;
  return holdsOne(a, b, places) || holdsOne(b, a, places);
}

function holdsOne(area: Area, { communes }: Area, places: Places): boolean {
  for (const code of communes)
    if (area.communes.has(code) || area.departements.has(places.departementOf(code))) return true;
  return false;
}

function addCommune(area: Area, code: string, places: Places): void {
  const commune = places.communeByCode(code) ?? places.communeByCode(places.currentCodeOf(code) ?? '');
  if (commune) area.communes.add(commune.parent ?? commune.code);
  else area.partial = true;
}

function addDepartement(area: Area, code: string): void {
  if (departements.has(code)) area.departements.add(code);
  else area.partial = true;
}
