import { parse } from 'csv-parse/sync';
import { SourceError } from './source-error.ts';
import { type SourceTable, tableOf } from './source-table.ts';

const SEPARATORS = [',', ';', '\t'];

/**
 * CSV text, its first line naming the columns → rows. The separator (`,`, `;` or a tab) is read off that line.
 * Short and long lines are accepted: a value without a column is kept under `colonne <number>`.
 */
export function readCsv(text: string): SourceTable {
  const lines = parseLines(text);
  const headers = (lines.shift() ?? []).map((name, index) => name.trim() || `colonne ${index + 1}`);
  const names = distinct(headers);
  const records = lines.map((line) =>
    Object.fromEntries(line.map((value, index) => [names[index] ?? `colonne ${index + 1}`, value])),
  );
  const table = tableOf(records);
  return { headers: [...new Set([...names, ...table.headers])], rows: table.rows };
}

function parseLines(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as string[][];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new SourceError(
      `Le fichier CSV n’a pas pu être lu${line ? ` (ligne ${line})` : ''} : vérifiez que chaque guillemet ouvert est refermé.`,
    );
  }
}

/** The separator that parts the first line most often, quoted values set aside. */
function separatorOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (separator: string): number => firstLine.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!;
}

/** Two columns of one name are both kept: `nom`, `nom (2)`. */
function distinct(headers: string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
