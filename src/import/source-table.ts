/** One row of a source: its values as text, by column name. Empty values are left out. */
export interface SourceRow {
  /** 1-based place among the rows. */
  number: number;
  cells: Record<string, string>;
}

/** A source, read: all its column names in order of appearance, and its rows. */
export interface SourceTable {
  headers: string[];
  rows: SourceRow[];
}

/** Rows of values → a table. Values are trimmed and their line ends made plain; numbers and lists become text. */
export function tableOf(records: Iterable<Record<string, unknown>>): SourceTable {
  const headers = new Set<string>();
  const rows: SourceRow[] = [];
  for (const record of records) {
    const cells: Record<string, string> = {};
    for (const [name, value] of Object.entries(record)) {
      headers.add(name);
      const text = textOf(value).replace(/\r\n?/g, '\n').trim();
      if (text !== '') cells[name] = text;
    }
    rows.push({ number: rows.length + 1, cells });
  }
  return { headers: [...headers], rows };
}

/** A JSON value as the standard's CSV would hold it: lists joined with `|`; an object as its JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
