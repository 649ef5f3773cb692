import type { SourceRow } from './source-table.ts';

/** All that a row says but its source's identifier, as one text: equal for rows that may be merged. */
export function contentOf(row: SourceRow, idColumns: ReadonlySet<string>): string {
  const cells = Object.entries(row.cells).filter(([column]) => !idColumns.has(column));
  return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The source's identifier of a row. */
export function sourceIdOf(row: SourceRow, idColumns: ReadonlySet<string>): string | undefined {
  for (const column of idColumns) if (row.cells[column] !== undefined) return row.cells[column];
  return undefined;
}
