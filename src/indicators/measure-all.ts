import type { Entry } from '../data/entry.ts';
import type { Territoire } from '../data/types.generated.ts';
import { departementOf } from '../geo/codes.ts';
import { departements } from '../geo/departements.ts';
import { regions } from '../geo/regions.ts';
import { groupsOf } from './commune-groups.ts';
import { type Coverage, rowOf } from './coverage.ts';
import { type Measured, measure } from './measure.ts';
import { type Area, expandPerimeter } from './perimeter.ts';
import { scopeOfRows } from './scope.ts';

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
  rows: readonly number[];
  contour?: Area['contour'];
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
  const { table } = coverage;
  const rowsOf = (codes: Iterable<string>): number[] =>
    [...codes].flatMap((code) => table.ofDepartement.get(code) ?? []);
  const covered = perimeter && new Set(perimeter);
  const isCovered = (row: number): boolean => !covered || covered.has(departementOf(table.codes[row]!));
  const tell = ({ code, nom, rows, contour }: Named): [string, MeasuredArea][] => {
    const inside = covered ? rows.filter(isCovered).length : rows.length;
    if (covered && inside === 0) return [];
    const area = { communes: rows.map((row) => table.codes[row]!), ...(contour && { contour }) };
    const measured = measure(scopeOfRows(coverage, area, rows));
    const couverture = measured.couverture ?? (inside < rows.length ? IN_PART : undefined);
    return [[code, { nom, values: measured.values, ...(couverture && { couverture }) }]];
  };
  const level = (all: readonly Named[]): ReadonlyMap<string, MeasuredArea> => new Map(all.flatMap(tell));
  return onDemand({
    pays: () => level([{ code: 'FR', nom: 'France', rows: rowsOf(departements.keys()) }]),
    regions: () =>
      level([...regions.values()].map((region) => ({ ...region, rows: rowsOf(region.departements) }))),
    departements: () =>
      level([...departements.values()].map(({ code, nom }) => ({ code, nom, rows: rowsOf([code]) }))),
    epci: () => {
      const groups = groupsOf(table);
      return level(
        groups.all.map(({ siren, nom }, index) => ({ code: siren, nom, rows: groups.members[index]! })),
      );
    },
    territoires: () => level(territoires.map((entry) => territoryOf(entry, coverage))),
  });
}

/** Each level is computed when it is first asked for: a page that compares départements needs no other. */
function onDemand(makers: Record<Level, () => ReadonlyMap<string, MeasuredArea>>): Measures {
  const known: Partial<Record<Level, ReadonlyMap<string, MeasuredArea>>> = {};
  const measures = {};
  for (const level of LEVELS) {
    const get = () => {
      known[level] ??= makers[level]();
      return known[level];
    };
    Object.defineProperty(measures, level, { get, enumerable: true });
  }
  return measures as Measures;
}

function territoryOf(
  { id, value: { nom, perimetre, contour } }: Entry<Territoire>,
  { table }: Coverage,
): Named {
  const area = expandPerimeter(perimetre, contour);
  const rows = area.communes.flatMap((code) => rowOf(table, code) ?? []);
  return { code: id, nom, rows, ...(contour && { contour }) };
}
