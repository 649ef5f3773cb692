import { distanceKm, type Point } from '../geo/distance.ts';
import {
  type Commune,
  communeByCode,
  communesByPostcode,
  currentCodeOf,
  departementOf,
  departementOfPostcode,
  resolveCommune,
} from '../geo/gazetteer.ts';
import { intercommunaliteBySiren } from '../geo/intercommunalites.ts';
import { sameName } from '../geo/names.ts';

/** What rules ask of geography; a browser may bring its own. */
export interface Places {
  communeByCode(code: string): Commune | undefined;
  currentCodeOf(code: string): string | undefined;
  communesByPostcode(postcode: string): Commune[];
  resolveCommune: typeof resolveCommune;
  departementOf(code: string): string;
  departementOfPostcode(postcode: string): string;
  sameName(a: string, b: string): boolean;
  distanceKm(a: Point, b: Point): number;
  /** INSEE codes of the communes of an intercommunalité, by SIREN. */
  communesOfGroup(siren: string): readonly string[] | undefined;
}

/** The project's gazetteer, read a département at a time. */
export const gazetteer: Places = {
  communeByCode,
  currentCodeOf,
  communesByPostcode,
  resolveCommune,
  departementOf,
  departementOfPostcode,
  sameName,
  distanceKm,
  communesOfGroup: (siren) => intercommunaliteBySiren(siren)?.communes,
};
