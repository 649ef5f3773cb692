import { parse } from 'csv-parse/sync';
import { termOf, termsOf } from './vocabularies.ts';

/** Figures of people who may need help, commune by commune, as a file of `besoins/` tells them. */
export interface NeedsTable {
  /** Where they come from, in words. */
  source: string;
  /** Address of the source. */
  url?: string;
  /** The year, the month or the day they hold for. */
  date: string;
  /** Code of the licence under which the source lets them be published again. */
  licence: string;
  columns: { id: string; title: string }[];
  /** INSEE code of a commune → its figures in the order of the columns; null where it is not known. */
  rows: ReadonlyMap<string, readonly (number | null)[]>;
}

export type NeedsReading = { table: NeedsTable } | { problem: string; line: number };

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const CODE = /^(?:\d{2}|2[AB])\d{3}$/;
const FIGURE = /^\d+(?:[.,]\d+)?$/;

/** Why a file cannot be used, and where. */
class Problem extends Error {
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads a file of needs. Its first lines say what it holds, each after a `#`: `# source: …`, `# date: 2024`,
 * `# licence: etalab-2.0`, if there is one `# adresse: https://…`, and for each column its title,
 * `# plus_de_75_ans: Habitants de 75 ans ou plus`. Then comes a CSV (`,` or `;`) whose first column is `code`. The first
 * thing that is wrong ends the reading.
 */
export function readNeeds(text: string): NeedsReading {
  try {
    return { table: readTable(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message, line: error.line };
    throw error;
  }
}

function readTable(text: string): NeedsTable {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (start < 0)
    throw new Problem(
      'Ce fichier n’a pas de tableau\u00a0: sa première colonne se nomme «\u00a0code\u00a0».',
    );
  const said = readHead(lines.slice(0, start));
  const [source, date, url] = ['source', 'date', 'adresse'].map((key) => said.get(key));
  if (!source)
    throw new Problem(
      'Dites d’où viennent ces chiffres, en tête du fichier\u00a0: «\u00a0# source: Insee, recensement\u00a0».',
    );
  if (!date || !DATE.test(date))
    throw new Problem(
      'Dites de quand sont ces chiffres, en tête du fichier\u00a0: «\u00a0# date: 2024\u00a0».',
    );
  const licence = licenceOf(said.get('licence'));
  if (url && !/^https?:\/\/\S+$/.test(url))
    throw new Problem('L’adresse de la source commence par «\u00a0https://\u00a0».');
  const [head = [], ...records] = readCells(lines.slice(start).join('\n'), start);
  const columns = columnsOf(head, said, start + 1);
  return {
    source,
    date,
    licence,
    ...(url && { url }),
    columns,
    rows: rowsOf(records, columns.length, start + 2),
  };
}

/** These figures are published again: under which licence has to be known. */
function licenceOf(code: string | undefined): string {
  if (code && termOf('licences-donnees', code)) return code;
  const codes = termsOf('licences-donnees').map((term) => `«\u00a0${term.code}\u00a0»`);
  throw new Problem(
    code
      ? `«\u00a0${code}\u00a0» n’est pas une licence connue\u00a0: écrivez ${codes.join(', ')}.`
      : `Dites sous quelle licence la source publie ces chiffres, en tête du fichier\u00a0: «\u00a0# licence: etalab-2.0\u00a0» (ou ${codes.slice(1).join(', ')}).`,
  );
}

function readHead(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [, key, value] = /^#\s*([\p{L}\p{N}_-]+)\s*:\s*(.+?)\s*$/u.exec(line) ?? [];
      return key && value ? [[key, value] as const] : [];
    }),
  );
}

function readCells(text: string, before: number): string[][] {
  const [first = ''] = text.split('\n');
  try {
    return parse(text, {
      delimiter: first.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as string[][];
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    throw new Problem(
      'Ce tableau n’a pas pu être lu\u00a0: vérifiez que chaque guillemet ouvert est refermé.',
      before + lines,
    );
  }
}

function columnsOf(
  [code, ...ids]: readonly string[],
  said: ReadonlyMap<string, string>,
  line: number,
): NeedsTable['columns'] {
  if (code !== 'code' || ids.length === 0)
    throw new Problem(
      'Nommez la première colonne «\u00a0code\u00a0» (le code Insee des communes), et au moins une autre.',
      line,
    );
  return ids.map((id) => {
    const title = said.get(id);
    if (!title)
      throw new Problem(
        `Dites ce que compte la colonne «\u00a0${id}\u00a0», en tête du fichier\u00a0: «\u00a0# ${id}: Habitants de 75 ans ou plus\u00a0».`,
        line,
      );
    return { id, title };
  });
}

function rowsOf(records: readonly string[][], width: number, from: number): NeedsTable['rows'] {
  const rows = new Map<string, (number | null)[]>();
  for (const [index, [code = '', ...cells]] of records.entries()) {
    const line = from + index;
    if (!CODE.test(code))
      throw new Problem(
        `«\u00a0${code}\u00a0» n’est pas un code Insee de commune\u00a0: écrivez cinq signes, comme 01004 ou 2A004.`,
        line,
      );
    if (rows.has(code))
      throw new Problem(`La commune ${code} est là deux fois\u00a0: gardez une seule ligne.`, line);
    if (cells.length !== width)
      throw new Problem(`Cette ligne a ${cells.length + 1} cases, l’en-tête en a ${width + 1}.`, line);
    rows.set(
      code,
      cells.map((cell) => figureOf(cell, line)),
    );
  }
  if (rows.size === 0)
    throw new Problem('Ce tableau n’a aucune ligne\u00a0: ajoutez-en une par commune.', from - 1);
  return rows;
}

/** An empty cell is what is not known. */
function figureOf(cell: string, line: number): number | null {
  const bare = cell.replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return null;
  if (!FIGURE.test(bare))
    throw new Problem(
      `«\u00a0${cell}\u00a0» n’est pas un nombre de personnes\u00a0: laissez la case vide quand on ne sait pas.`,
      line,
    );
  return Number(bare.replace(',', '.'));
}
