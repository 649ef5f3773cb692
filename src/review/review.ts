import type { Finding } from '../data/finding.ts';
import type { EntryChange } from '../diff/change.ts';

/** Name of the report's file in the artifact that travels from the check to the comment. */
export const REVIEW_FILE = 'relecture.json';

/** What `npm run fix` would write in place of some lines. */
export interface Suggestion {
  /** Below the data folder. */
  path: string;
  /** First and last line replaced, 1-based, in the proposal. */
  start: number;
  end: number;
  /** The lines instead; none when the lines go. */
  lines: string[];
}

/** What a proposal changes and what is to be said of it; made by the check, read as hostile by the comment. */
export interface Review {
  version: 1;
  /** Commit of the proposal. */
  head: string;
  changes: EntryChange[];
  /** Entries rewritten without saying anything else. */
  onlyForm: number;
  unreadable: string[];
  findings: ReviewFinding[];
  suggestions: Suggestion[];
}

/** A finding; `stood` when it was there before the proposal, and is therefore not its author's to mend. */
export type ReviewFinding = Finding & { stood?: true };

/** The findings that keep a proposal from being taken as it is. */
export function blocking(findings: readonly ReviewFinding[]): ReviewFinding[] {
  return findings.filter(({ severity, stood }) => severity === 'error' && !stood);
}
