import { departementOfPostcode } from './codes.ts';
import type { Commune } from './commune.ts';
import { distanceKm, type Point } from './distance.ts';
import { communeByCode, communesByPostcode, currentCodeOf } from './lookup.ts';
import { matchLooseName, matchSameName, pieces } from './match-name.ts';
import { communesNamed, nameIndex } from './name-index.ts';
import { bareName, foldName } from './names.ts';

/** What a source says of the commune; any part may be missing or wrong. */
export interface CommuneQuery {
  code_insee?: string;
  code_postal?: string;
  commune?: string;
  /** Code of the département, where no postcode tells it. */
  departement?: string;
  position?: Point;
}

/** The commune found, and by what. */
export interface Resolution {
  commune: Commune;
  how: 'insee' | 'postcode+name' | 'postcode' | 'name+departement' | 'nearby';
}

/** A commune's point and a place in it lie closer than this, but for a few vast communes. */
const NEARBY_KM = 15;

/**
 * Finds the commune an address means; undefined when it cannot be told. Never guesses between two.
 *
 * An INSEE code wins unless postcode or name gainsay it and lead elsewhere. Then, in order: the name among the postcode's
 * communes; the same name elsewhere in the département (a wrong or CEDEX postcode), the position deciding between
 * several or against the postcode; a loose reading of the name among the postcode's communes; the postcode's sole
 * commune, unless the position lies far from it; a piece of the name in the département; the same name within 15 km of the position.
 * In Paris, Lyon and Marseille a postcode or number gives the arrondissement (75118), the name alone the city (75056).
 */
export function resolveCommune(query: CommuneQuery): Resolution | undefined {
  const code = query.code_insee?.trim() ?? '';
  const coded = communeByCode(code) ?? communeByCode(currentCodeOf(code) ?? '');
  if (coded && !isGainsaid(coded, query)) return { commune: coded, how: 'insee' };
  return resolveAddress(query) ?? (coded && { commune: coded, how: 'insee' });
}

/** A postcode of another département gainsays a code by itself (the Mont-Dore of Nouvelle-Calédonie, coded as Auvergne's). */
function isGainsaid(commune: Commune, { code_postal = '', commune: name = '' }: CommuneQuery): boolean {
  const postcode = tidyPostcode(code_postal);
  if (!postcode || commune.codesPostaux.includes(postcode)) return false;
  const departement = departementOfPostcode(postcode);
  if (departement && departement !== commune.departement) return true;
  return name !== '' && !matchSameName([commune], name) && !matchLooseName([commune], name);
}

/** Restores the zero that a spreadsheet ate. */
function tidyPostcode(postcode: string): string {
  const digits = postcode.replace(/\s/g, '');
  return /^\d{4}$/.test(digits) ? `0${digits}` : digits;
}

function resolveAddress({
  code_postal = '',
  commune: name = '',
  departement,
  position,
}: CommuneQuery): Resolution | undefined {
  const postcode = tidyPostcode(code_postal);
  const here = communesByPostcode(postcode);
  const sole = soleCommune(here);
  if (!foldName(name)) return sole && { commune: sole, how: 'postcode' };

  const named = matchSameName(here, name);
  if (named) return { commune: arrondissementOf(named, here) ?? named, how: 'postcode+name' };

  const area = departementOfPostcode(postcode) || (departement ?? '');
  const elsewhere = communesInDepartement(area, name);
  const settled = settle(elsewhere, sole, position);
  if (settled) return settled;

  const loose = elsewhere.length === 0 ? matchLooseName(here, name) : undefined;
  if (loose) return { commune: arrondissementOf(loose, here) ?? loose, how: 'postcode+name' };
  if (sole && elsewhere.length === 0 && !isFarFrom(sole, position)) return { commune: sole, how: 'postcode' };

  const partly = pieces(name).map((piece) => communesInDepartement(area, piece));
  const piece = partly.find((communes) => communes.length === 1)?.[0];
  if (piece) return { commune: piece, how: 'name+departement' };
  const near = position && nearest(communesNamed(foldName(name)), position);
  return near && { commune: near, how: 'nearby' };
}

/** The postcode's only commune: a city and its one arrondissement count as that arrondissement. */
function soleCommune(here: readonly Commune[]): Commune | undefined {
  const [first, second] = here;
  return here.length === 1 || (here.length === 2 && first?.parent === second?.code) ? first : undefined;
}

/** The arrondissement that the postcode tells when the name says only the city. */
function arrondissementOf(city: Commune, here: readonly Commune[]): Commune | undefined {
  const parts = here.filter(({ parent }) => parent === city.code);
  return parts.length === 1 ? parts[0] : undefined;
}

/** Communes of the département that bear the name, else those that do but for articles and link words. */
function communesInDepartement(departement: string, name: string): readonly Commune[] {
  const { byName, byBareName } = nameIndex(departement);
  const folded = foldName(name);
  return byName.get(folded) ?? byBareName.get(bareName(folded)) ?? [];
}

/**
 * The name says one commune, the postcode another: the one near the position, the name's first since a postcode is
 * the more often wrong (measured on rows with a known code); without a position, the name.
 */
function settle(
  elsewhere: readonly Commune[],
  sole: Commune | undefined,
  position: Point | undefined,
): Resolution | undefined {
  if (elsewhere.length === 0) return undefined;
  const near = position && (nearest(elsewhere, position) ?? (sole && nearest([sole], position)));
  if (near) return { commune: near, how: 'nearby' };
  return elsewhere.length === 1 ? { commune: elsewhere[0]!, how: 'name+departement' } : undefined;
}

function isFarFrom(commune: Commune, position: Point | undefined): boolean {
  return (
    position !== undefined &&
    commune.latitude !== undefined &&
    distanceKm(position, commune as Point) > NEARBY_KM
  );
}

/** The nearest of the communes, if within reach of the position. */
function nearest(communes: readonly Commune[], position: Point): Commune | undefined {
  const reach = (commune: Commune): number =>
    commune.latitude === undefined ? Number.POSITIVE_INFINITY : distanceKm(position, commune as Point);
  const [best] = communes.map((commune) => ({ commune, km: reach(commune) })).toSorted((a, b) => a.km - b.km);
  return best && best.km <= NEARBY_KM ? best.commune : undefined;
}
