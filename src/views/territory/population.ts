import type { Commons } from '../../data/load.ts';
import { type NamedNeeds, needsOf } from '../../data/needs.ts';
import { count, formatDate, formatNumber, NBSP } from '../../data/typography.ts';
import { termOf } from '../../data/vocabularies.ts';
import type { Scope } from '../../indicators/scope.ts';
import { cityOf } from './area.ts';

/** People of a territory who may need help, as a source counts them. */
export interface PopulationView {
  sources: {
    text: string;
    url?: string;
    licence: string;
    /** The same as data, commune by commune, from the site's root. */
    csv: string;
    rows: { title: string; people: string; share: string; note?: string }[];
  }[];
}

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
  const communes = new Set(scope.area.communes.map(cityOf));
  const sources = needsOf(commons).flatMap((table) => sourceView(table, communes, inhabitants));
  return sources.length > 0 ? { sources } : undefined;
}

function sourceView(
  table: NamedNeeds,
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
  const { id, source, url, date, licence } = table;
  return [
    {
      text: `${source}, ${formatDate(date)}`,
      ...(url && { url }),
      licence: termOf('licences-donnees', licence)?.label ?? licence,
      csv: `api/v1/besoins/${id}.csv`,
      rows,
    },
  ];
}
