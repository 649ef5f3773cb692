export type Severity = 'error' | 'warning';

/** One thing to say about a data file, in plain French. */
export interface Finding {
  /** Path below the data folder, with `/`; empty for the folder itself. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  rule: string;
  severity: Severity;
  message: string;
  /** What `npm run fix` would write, or what to do. */
  fix?: string;
}

/** An error at the start of a file. */
export function errorAt(file: string, rule: string, message: string, line = 1, column = 1): Finding {
  return { file, line, column, rule, severity: 'error', message };
}

/** Order of files, then of places in a file, then of rules: the same on every machine. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
