import type { PersonalKind } from '../data/personal.ts';
import type { Draft } from './draft.ts';
import { foldHeader } from './fold.ts';
import { cutPersonal, namesPersons, WITHDRAWN } from './personal-cut.ts';
import type { SourceRow } from './source-table.ts';

/** One thing to say of a row, in French. */
export interface ImportFinding {
  /** 1-based place of the row in the source. */
  row: number;
  /** Identifier of the entry it concerns. */
  entry?: string;
  /** The source's column. */
  column?: string;
  rule: string;
  severity: 'error' | 'warning';
  message: string;
}

/** What an import did. `read` is the sum of the five that follow it. */
export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  merged: number;
  rejected: number;
  /** Pieces of personal data that were not written. */
  withdrawn: Record<PersonalKind, number>;
  findings: ImportFinding[];
}

/** What becomes of one row. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'merged' | 'rejected';

/** A report before the first row. */
export function newReport(): ImportReport {
  return {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    merged: 0,
    rejected: 0,
    withdrawn: { courriel: 0, mobile: 0, nom: 0 },
    findings: [],
  };
}

/** What was not taken over of a row, for the report. */
export function findingsOf(draft: Draft, entry: string): ImportFinding[] {
  return draft.notes.map(({ rule, column, message }) => ({
    row: draft.row.number,
    entry,
    ...(column ? { column } : {}),
    rule,
    severity: 'warning',
    message,
  }));
}

/** A row that could not become an entry, with all it says, persons apart. */
export function rejectionOf(row: SourceRow, refusal: string): ImportFinding {
  const content = Object.entries(row.cells)
    .map(([column, raw]) => `${column} = ${namesPersons(foldHeader(column)) ? WITHDRAWN : raw}`)
    .join(' ; ');
  const { text } = cutPersonal(content, `[${WITHDRAWN}]`);
  return { row: row.number, rule: 'rejet', severity: 'error', message: `${refusal} Contenu : ${text}` };
}
