import type { Entry } from '../data/entry.ts';
import type { Territoire } from '../data/types.generated.ts';
import { departementOf } from '../geo/codes.ts';
import { departements } from '../geo/departements.ts';
import { communesOf } from '../geo/gazetteer.ts';
import { allIntercommunalites } from '../geo/intercommunalites.ts';
import { regions } from '../geo/regions.ts';
import type { Coverage } from './coverage.ts';
import { type Measured, measure } from './measure.ts';
import { type Area, expandPerimeter } from './perimeter.ts';
import { scopeOf } from './scope.ts';

/** The levels at which figures are told. */
export const LEVELS = ['pays', 'regions', 'departements', 'epci', 'territoires'] as const;

export type Level = (typeof LEVELS)[number];

/** Said beside figures of what the commons lists only a part of. */
export const IN_PART = 'en partie hors du périmètre de ce commun';

/** A stretch of the country with its figures. */
export interface MeasuredArea extends Omit<Measured, 'couverture'> {
  nom: string;
  couverture?: Measured['couverture'] | typeof IN_PART;
}

/** Figures by code: `FR`, INSEE codes of regions and départements, SIREN, identifiers of territories. */
export type Measures = Readonly<Record<Level, ReadonlyMap<string, MeasuredArea>>>;

interface Named {
  code: string;
  nom: string;
  area: Area;
}

/**
 * Every indicator of the country, its regions, départements and collectivities, intercommunalités, and of territories.
 * @param perimeter the départements that the commons covers, where it does not cover them all: what lies wholly beyond
 *   is left out, what lies partly beyond says so
 */
export function measureAll(
  coverage: Coverage,
  {
    territoires = [],
    perimeter,
  }: { territoires?: readonly Entry<Territoire>[]; perimeter?: readonly string[] },
): Measures {
  const covered = perimeter && new Set(perimeter);
  const isCovered = (code: string): boolean => !covered || covered.has(departementOf(code));
  const tell = (named: Named): [string, MeasuredArea][] => {
    const { code, nom, area } = named;
    const inside = area.communes.filter(isCovered).length;
    if (covered && inside === 0) return [];
    const measured = measure(scopeOf(coverage, area));
    const couverture = measured.couverture ?? (inside < area.communes.length ? IN_PART : undefined);
    return [[code, { nom, values: measured.values, ...(couverture && { couverture }) }]];
  };
  const level = (all: readonly Named[]): ReadonlyMap<string, MeasuredArea> => new Map(all.flatMap(tell));
  return {
    pays: level([{ code: 'FR', nom: 'France', area: areaOf([...departements.keys()]) }]),
    regions: level([...regions.values()].map((region) => ({ ...region, area: areaOf(region.departements) }))),
    departements: level(
      [...departements.values()].map(({ code, nom }) => ({ code, nom, area: areaOf([code]) })),
    ),
    epci: level(
      allIntercommunalites().map(({ siren, nom, communes }) => ({ code: siren, nom, area: { communes } })),
    ),
    territoires: level(
      territoires.map(({ id, value: { nom, perimetre, contour } }) => ({
        code: id,
        nom,
        area: expandPerimeter(perimetre, contour),
      })),
    ),
  };
}

function areaOf(codes: readonly string[]): Area {
  return {
    communes: codes.flatMap((code) =>
      communesOf(code).flatMap((commune) => (commune.parent ? [] : [commune.code])),
    ),
  };
}
