import { type Field, fieldOf } from './fields.ts';
import type { SourceRow } from './source-table.ts';

/** A value of a row and the column it comes from. */
export interface Cell {
  column: string;
  raw: string;
}

/** A row by field of the standard, and the columns of its own. */
export interface RowFields {
  /** A field has several cells when a file holds it under a v0 and a v1 name. */
  byField: Map<Field, Cell[]>;
  others: Cell[];
}

/** Sorts the values of a row by field. */
export function rowFields(row: SourceRow, fields: ReadonlyMap<string, Field | undefined>): RowFields {
  const byField = new Map<Field, Cell[]>();
  const others: Cell[] = [];
  for (const [column, raw] of Object.entries(row.cells)) {
    const field = fields.get(column);
    if (!field) others.push({ column, raw });
    else byField.set(field, [...(byField.get(field) ?? []), { column, raw }]);
  }
  return { byField, others };
}

/** The field of each column of a file. */
export function fieldsOf(headers: readonly string[]): Map<string, Field | undefined> {
  return new Map(headers.map((header) => [header, fieldOf(header)]));
}
