import { stringify } from 'csv-stringify/sync';
import type { Entry } from '../data/entry.ts';
import { STANDARD_COLUMNS } from '../data/standard-columns.ts';
import type { Lieu } from '../data/types.generated.ts';
import { toStandardRow } from './standard-row.ts';

export { STANDARD_COLUMNS } from '../data/standard-columns.ts';
export { toStandardRow } from './standard-row.ts';

/** Rows turned into text at a time, to hold few of them in memory. */
const BATCH = 500;

/**
 * The lieux as the CSV of the national standard v1.0.2: UTF-8 without BOM, commas, quotes as RFC 4180 has them,
 * line ends `\n`, lists joined with `|`. Also valid, with its header alone, when there is no lieu.
 */
export function lieuxCsv(entries: readonly Entry<Lieu>[]): string {
  const parts = [csvLines([[...STANDARD_COLUMNS]])];
  for (let start = 0; start < entries.length; start += BATCH) {
    parts.push(csvLines(entries.slice(start, start + BATCH).map(cells)));
  }
  return parts.join('');
}

function cells(entry: Entry<Lieu>): string[] {
  const row = toStandardRow(entry);
  return STANDARD_COLUMNS.map((column) => row[column]);
}

function csvLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\n' });
}
