import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCommons } from '../data/load.ts';
import { UsageError } from '../data/usage-error.ts';
import { FORMATS } from '../import/formats.ts';
import { applyDraft } from './apply.ts';
import { collectAnswers, type Talk } from './ask.ts';
import { pathsToClear } from './clear.ts';
import { type Draft, draftCommons, type FirstImport } from './draft-folder.ts';
import { logoCopy } from './logo.ts';
import { givenAnswers } from './options.ts';
import { questions } from './questions.ts';
import { sayDraft } from './say-draft.ts';
import { usualAnswers } from './usual.ts';

/** The options of the command that this needs, as `parseArgs` gives them. */
export interface InitFlags {
  import?: string;
  source?: string;
  format: string;
  vider: boolean;
  force: boolean;
  'garder-pratiques': boolean;
}

/**
 * Begins a commons in a data folder, or changes its identity. Nothing is written until everything was answered and checked.
 * @param dir absolute path of the data folder
 * @param flags also hold the answers of the command line
 * @param talk absent: nothing is asked
 * @param day YYYY-MM-DD
 * @throws UsageError when something is missing, would be lost, or would not pass the check
 */
export async function initCommons(dir: string, flags: InitFlags, day: string, talk?: Talk): Promise<Draft> {
  const first = firstImport(flags);
  const commons = loadCommons(dir);
  const { vider: clear, force, 'garder-pratiques': keepPractices } = flags;
  const removed = pathsToClear(commons, { clear, force, keepPractices }, day);
  const given = givenAnswers({ ...flags });
  const answers = await collectAnswers(questions, given, usualAnswers(questions, commons), talk);
  const folder = mkdtempSync(join(tmpdir(), 'commun-init-'));
  try {
    const draft = draftCommons(commons, answers, { dir: folder, removed, day, ...(first && { first }) });
    if (talk) await confirm(draft, talk);
    applyDraft(dir, draft, logoCopy(answers.logo ?? ''));
    return draft;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function confirm(draft: Draft, talk: Talk): Promise<void> {
  talk.say(`\n${sayDraft(draft, false)}`);
  const answer = (await talk.ask('Écrire tout cela\u00a0? [oui] ')).trim().toLowerCase();
  if (!['', 'o', 'oui'].includes(answer)) throw new UsageError('Abandon\u00a0: rien n’a été écrit.');
}

function firstImport({ import: file, source, format: wanted }: InitFlags): FirstImport | undefined {
  if (file === undefined) return undefined;
  if (!source) throw new UsageError('Avec --import, donnez le nom de la source\u00a0: --source NOM.');
  const format = FORMATS.find((name) => name === wanted);
  if (!format) throw new UsageError(`--format attend ${FORMATS.join(', ')}, pas «\u00a0${wanted}\u00a0».`);
  try {
    return { bytes: readFileSync(file), source, format };
  } catch {
    throw new UsageError(`Le fichier «\u00a0${file}\u00a0» ne peut pas être lu.`);
  }
}
