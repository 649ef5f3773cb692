import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import { type ChangedFile, changedFiles } from '../data/git.ts';
import { type Commons, loadCommons } from '../data/load.ts';
import { diffFolder } from '../diff/diff-folder.ts';
import { checkCommons } from '../lint/check.ts';
import { fixCommons } from '../lint/fix.ts';
import { withBase } from './base-files.ts';
import type { Review, ReviewFinding, Suggestion } from './review.ts';
import { suggestionsFor } from './suggest.ts';

export interface ReviewInput {
  /** Data folder, as the proposal leaves it. */
  dir: string;
  /** Revision that the proposal is judged against. */
  base: string;
  /** Commit of the proposal. */
  head: string;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * Judges a proposal on the files it touches, and only on what it brings to them.
 * @throws UsageError where there is no git or no such revision
 */
export function makeReview({ dir, base, head, today }: ReviewInput): Review {
  const diff = diffFolder(dir, base);
  const files = changedFiles(dir, diff.base);
  const touched = files.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const commons = touched.length ? loadCommons(dir, absolute(dir, touched)) : undefined;
  const findings = commons ? checkCommons(commons, { today }) : [];
  const { changes, onlyForm, unreadable } = diff;
  return {
    version: 1,
    head,
    changes,
    onlyForm: onlyForm.length,
    unreadable,
    findings: markStanding(findings, dir, diff.base, files, today),
    suggestions: commons ? suggest(commons, findings, today) : [],
  };
}

function absolute(dir: string, paths: readonly string[]): string[] {
  return paths.map((path) => join(dir, path));
}

/** Marks what the base already had to say of the same file: a problem that stood is never the contributor's. */
function markStanding(
  findings: readonly Finding[],
  dir: string,
  base: string,
  files: readonly ChangedFile[],
  today: string,
): ReviewFinding[] {
  const formerOf = new Map(files.flatMap(({ from, to }) => (from && to ? [[to, from.path]] : [])));
  if (!findings.some(({ file }) => formerOf.has(file))) return [...findings];
  const stood = withBase(dir, base, (former) => {
    const paths = [...new Set(formerOf.values())];
    const commons = loadCommons(former, absolute(former, paths));
    return new Set(checkCommons(commons, { today }).map((finding) => keyOf(finding, finding.file)));
  });
  return findings.map((finding) =>
    stood.has(keyOf(finding, formerOf.get(finding.file) ?? '')) ? { ...finding, stood: true } : finding,
  );
}

function keyOf({ rule, message }: Finding, file: string): string {
  return JSON.stringify([file, rule, message]);
}

/** What `fix` would write in the files where a finding has a remedy; mere form is no one's business. */
function suggest(commons: Commons, findings: readonly Finding[], today: string): Suggestion[] {
  const wanted = new Set(findings.flatMap(({ file, fix }) => (fix ? [file] : [])));
  return [...fixCommons(commons, today)]
    .filter(({ path }) => wanted.has(path) && (entryOf(path) || path === 'commun.yaml'))
    .flatMap(({ path, text }) => suggestionsFor(path, readFileSync(join(commons.dir, path), 'utf8'), text));
}
