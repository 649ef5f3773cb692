import { stringify } from 'csv-stringify/sync';
import type { MeasuredArea } from '../../indicators/measure-all.ts';
import { indicators } from '../../indicators/registry.ts';
import { definitions } from './definitions.ts';

/**
 * `indicateurs/<level>.csv`: UTF-8, commas, a head line, one area a line: its code, its name, one column an indicator
 * (empty where the figure is not known), and what has to be said of its coverage.
 */
export function indicatorsCsv(areas: ReadonlyMap<string, MeasuredArea>): string {
  const ids = indicators.map(({ id }) => id);
  const rows = [...areas].map(([code, { nom, values, couverture = '' }]) => [
    code,
    nom,
    ...ids.map((id) => values[id] ?? ''),
    couverture,
  ]);
  return stringify([['code', 'nom', ...ids, 'couverture'], ...rows], { record_delimiter: '\n' });
}

/** `indicateurs/definitions.csv`: one indicator a line, with its definition, its formula, its sources, what is approximate. */
export function definitionsCsv(): string {
  const columns = ['titre', 'unite', 'definition', 'formule', 'source', 'approximation'] as const;
  const rows = Object.entries(definitions()).map(([id, told]) => [
    id,
    ...columns.map((column) => told[column] ?? ''),
  ]);
  return stringify([['id', ...columns], ...rows], { record_delimiter: '\n' });
}
