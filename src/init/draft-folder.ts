import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Commons } from '../data/load.ts';
import { loadCommons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import { UsageError } from '../data/usage-error.ts';
import { departementOf } from '../geo/codes.ts';
import { type Change, editDocument } from '../import/edit-document.ts';
import type { Format } from '../import/formats.ts';
import { importSource } from '../import/import-source.ts';
import type { ImportReport } from '../import/report.ts';
import { checkCommons } from '../lint/check.ts';
import { writeCommun } from './commun-file.ts';
import type { Answers } from './question.ts';
import { questions } from './questions.ts';
import { territoryOf } from './settle-territory.ts';
import { territoireFile } from './territoire-file.ts';
import { covers } from './territory.ts';

/** A first file of real rows. */
export interface FirstImport {
  bytes: Uint8Array;
  source: string;
  format: Format;
}

/** A commons made beside the real one, and what must change there. */
export interface Draft {
  /** Paths below the data folder. */
  removed: string[];
  /** What each path below the data folder says, where that is new. */
  written: Map<string, string>;
  imported?: ImportReport;
  /** Lieux of the import that lie elsewhere. */
  elsewhere: number;
  warnings: number;
}

/**
 * Makes the new commons in an empty folder and checks it; the real one is only read.
 * @param dir empty, absolute; the caller takes it away
 * @throws UsageError when the result would not pass the check
 */
export function draftCommons(
  commons: Commons,
  answers: Answers,
  { dir, removed, first, day }: { dir: string; removed: string[]; first?: FirstImport; day: string },
): Draft {
  copyKept(commons, new Set(removed), dir);
  const communText = readIfThere(join(commons.dir, COMMUN));
  write(dir, COMMUN, writeCommun(questions, answers, communText));
  writeTerritoire(dir, answers);
  const imported = first && importSource(first.bytes, dir, first);
  const elsewhere = imported ? leaveElsewhere(dir, answers, new Set(commons.paths()), imported) : 0;
  const made = loadCommons(dir);
  const findings = checkCommons(made, { today: day });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new UsageError(
      [
        'Rien n’a été écrit, car la vérification refuserait le résultat\u00a0:',
        ...errors.slice(0, 5).map(({ file, line, message }) => `  ${file}, ligne ${line}\u00a0: ${message}`),
        ...(errors.length > 5 ? [`  … et ${errors.length - 5} de plus.`] : []),
      ].join('\n'),
    );
  const written = new Map<string, string>();
  for (const path of [COMMUN, ...made.paths()]) {
    const text = readFileSync(join(dir, path), 'utf8');
    if (readIfThere(join(commons.dir, path)) !== text) written.set(path, text);
  }
  const gone = removed.filter((path) => !existsSync(join(dir, path)));
  return {
    removed: gone,
    written,
    ...(imported && { imported }),
    elsewhere,
    warnings: findings.length,
  };
}

const COMMUN = 'commun.yaml';

function copyKept(commons: Commons, removed: ReadonlySet<string>, dir: string): void {
  for (const path of [...commons.paths(), SUSPENSIONS]) {
    if (removed.has(path) || !existsSync(join(commons.dir, path))) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    cpSync(join(commons.dir, path), join(dir, path));
  }
}

/** Of a territory that has its file already, only what it covers changes: the rest was written by people. */
function writeTerritoire(dir: string, answers: Answers): void {
  const file = territoireFile(answers);
  if (!file) return;
  const there = readIfThere(join(dir, file.path));
  const { departements, communes, epci } = territoryOf(answers);
  const covered = Object.entries({ communes, epci, departements });
  const changes: Change[] = covered.map(([key, codes]) => ({
    path: ['perimetre', key],
    value: codes.length > 0 ? codes : undefined,
  }));
  write(dir, file.path, there === undefined ? file.text : editDocument('territoires', there, changes));
}

/** Takes away the new lieux that lie outside of the territory, and what the report says of them. */
function leaveElsewhere(
  dir: string,
  answers: Answers,
  before: ReadonlySet<string>,
  report: ImportReport,
): number {
  const territory = territoryOf(answers);
  const left = new Set<string>();
  for (const { path, id, value } of loadCommons(dir).lieux) {
    const insee = value.adresse.code_insee;
    if (before.has(path) || covers(territory, insee ? departementOf(insee) : id.split('/')[0]!, insee))
      continue;
    rmSync(join(dir, path));
    left.add(id);
  }
  report.findings = report.findings.filter(({ entry }) => entry === undefined || !left.has(entry));
  return left.size;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function write(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}
