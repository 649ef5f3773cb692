import type { Commons } from '../../data/load.ts';
import { loadNeeds } from '../../data/needs.ts';
import type { NeedsTable } from '../../data/needs-table.ts';
import { count, formatDate, formatNumber, NBSP } from '../../data/typography.ts';
import type { Scope } from '../../indicators/scope.ts';
import { cityOf } from './area.ts';

/** People of a territory who may need help, as a source counts them. */
export interface PopulationView {
  sources: {
    text: string;
    url?: string;
    rows: { title: string; people: string; share: string; note?: string }[];
  }[];
}

const known = new WeakMap<Commons, NeedsTable[]>();

/**
 * Undefined where no source tells, and for a quartier: figures are those of whole communes.
 * @param inhabitants of the territory
 */
export function populationView(
  scope: Scope,
  commons: Commons,
  inhabitants: number | null | undefined,
): PopulationView | undefined {
  if (scope.area.contour) return undefined;
  let tables = known.get(commons);
  if (!tables) {
    tables = loadNeeds(commons.dir);
    known.set(commons, tables);
  }
  const communes = new Set(scope.area.communes.map(cityOf));
  const sources = tables.flatMap((table) => sourceView(table, communes, inhabitants));
  return sources.length > 0 ? { sources } : undefined;
}

function sourceView(
  table: NeedsTable,
  communes: ReadonlySet<string>,
  inhabitants: number | null | undefined,
): PopulationView['sources'] {
  const here = [...table.rows].filter(([code]) => communes.has(cityOf(code)));
  const rows = table.columns.flatMap(({ title }, column) => {
    const told = here.filter(([, figures]) => figures[column] != null);
    if (told.length === 0) return [];
    const people = Math.round(told.reduce((sum, [, figures]) => sum + figures[column]!, 0));
    const lacking = communes.size - new Set(told.map(([code]) => cityOf(code))).size;
    return [
      {
        title,
        people: formatNumber(people),
        share: inhabitants ? `${Math.round((100 * people) / inhabitants)}${NBSP}%` : '',
        ...(lacking > 0 && {
          note: `sans ${count(lacking, 'commune', 'communes')} dont on ne sait rien`,
        }),
      },
    ];
  });
  if (rows.length === 0) return [];
  const { source, url, date } = table;
  return [{ text: `${source}, ${formatDate(date)}`, ...(url && { url }), rows }];
}
