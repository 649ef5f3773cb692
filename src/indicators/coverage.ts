import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import type { Point } from '../geo/distance.ts';
import { currentCodeOf } from '../geo/gazetteer.ts';
import { type CommuneTable, communeTable } from './commune-table.ts';
import { type Nearest, nearestHelp } from './nearest.ts';
import { openLieux, type Place, placesOf } from './places.ts';

/** What is offered over the whole country, by commune; computed once a commons. */
export interface Coverage {
  /** YYYY-MM-DD: the day it holds for. */
  today: string;
  table: CommuneTable;
  /** Lieux that are not closed for good, those of a municipal arrondissement in its city's row too, by row. */
  lieux: readonly (readonly Entry<Lieu>[])[];
  /** Doors, permanences and stops where people are received, by row likewise. */
  places: readonly (readonly Place[])[];
  nearest: Nearest;
  /** Lieux whose commune is not known: they are counted nowhere. */
  elsewhere: number;
}

const NONE: readonly never[] = [];

/**
 * What is offered on a day, commune by commune. Permanences and stops count where they are held. A place without a
 * position counts at its commune's point.
 * @param today YYYY-MM-DD
 */
export function coverageOf(lieux: readonly Entry<Lieu>[], today: string): Coverage {
  const table = communeTable();
  const byRow = <T>(items: readonly T[], codeOf: (item: T) => string): T[][] => {
    const groups: T[][] = Array.from({ length: table.codes.length }, () => NONE as unknown as T[]);
    const put = (row: number, item: T): void => {
      if (groups[row]!.length) groups[row]!.push(item);
      else groups[row] = [item];
    };
    for (const item of items) {
      const row = rowOf(table, codeOf(item));
      if (row === undefined) continue;
      put(row, item);
      if (table.city[row]! >= 0) put(table.city[row]!, item);
    }
    return groups;
  };
  const open = openLieux(lieux, today);
  const places = placesOf(lieux, today);
  return {
    today,
    table,
    lieux: byRow(open, ({ value }) => value.adresse.code_insee ?? ''),
    places: byRow(places, ({ code }) => code),
    nearest: nearestHelp(pointsOf(places, table), table),
    elsewhere: open.filter(({ value }) => rowOf(table, value.adresse.code_insee ?? '') === undefined).length,
  };
}

/** The row of a commune, by its code of today or a former one. */
export function rowOf({ rows }: CommuneTable, code: string): number | undefined {
  return rows.get(code) ?? rows.get(currentCodeOf(code) ?? '');
}

/** The point of a place: its own, else its commune's; none where its commune is not known, which counts nowhere. */
function pointOf({ position, code }: Place, table: CommuneTable): Point | undefined {
  const row = rowOf(table, code);
  if (row === undefined) return undefined;
  if (position) return position;
  if (Number.isNaN(table.latitude[row]!)) return undefined;
  return { latitude: table.latitude[row]!, longitude: table.longitude[row]! };
}

function* pointsOf(places: readonly Place[], table: CommuneTable): Iterable<{ point: Point; kinds: number }> {
  for (const place of places) {
    const point = pointOf(place, table);
    if (point) yield { point, kinds: place.kinds };
  }
}
