import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import { draftFromFranceServices, isFranceServices } from './france-services.ts';
import type { RowContext } from './import-context.ts';
import { fieldsOf } from './row-fields.ts';
import { SourceError } from './source-error.ts';
import type { SourceRow, SourceTable } from './source-table.ts';
import { draftFromStandard } from './standard.ts';

export const FORMATS = ['auto', 'standard', 'france-services'] as const;
export type Format = (typeof FORMATS)[number];

/** How to read the rows of one file. */
export interface RowReader {
  /** Columns that hold the source's identifier. */
  idColumns: ReadonlySet<string>;
  read(row: SourceRow, context: RowContext): { draft: Draft; departement: string };
}

/**
 * The reader for a file, by its columns where the format is not given.
 * @throws SourceError when its columns are not those of the format
 */
export function readerFor({ headers }: SourceTable, format: Format): RowReader {
  if (format === 'france-services' || (format === 'auto' && isFranceServices(headers))) {
    return franceServicesReader(headers);
  }
  const fields = fieldsOf(headers);
  const found = new Set(fields.values());
  if (!found.has('nom') || !PLACES.some((field) => found.has(field))) {
    throw new SourceError(
      `Les colonnes ne sont pas celles du standard national : il faut au moins « nom » et « commune ». Colonnes lues : ${listed(headers)}.`,
    );
  }
  return {
    idColumns: new Set(headers.filter((header) => fields.get(header) === 'id')),
    read: (row, context) => draftFromStandard(row, fields, context),
  };
}

const PLACES: readonly Field[] = ['commune', 'code_postal', 'code_insee'];

function franceServicesReader(headers: readonly string[]): RowReader {
  if (!isFranceServices(headers)) {
    throw new SourceError(
      `Les colonnes ne sont pas celles de la liste nationale France Services (id_fs, lib_fs, insee_com…). Colonnes lues : ${listed(headers)}.`,
    );
  }
  return {
    idColumns: new Set(headers.filter((header) => header.trim().toLowerCase() === 'id_fs')),
    read: draftFromFranceServices,
  };
}

function listed(headers: readonly string[]): string {
  const shown = headers.slice(0, 8).join(', ');
  return headers.length > 8 ? `${shown}…` : shown;
}
