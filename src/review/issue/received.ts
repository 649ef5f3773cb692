import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../data/entry.ts';
import { refuseName } from '../../data/file-names.ts';
import type { Commons } from '../../data/load.ts';
import { readEntry } from '../../data/read.ts';
import { isBlock } from '../../diff/equal.ts';
import { fromMessage, type Received } from '../../form/message.ts';
import { applyPart, rewriteEntry } from '../../form/rewrite-entry.ts';
import { type Draft, toDraft } from './draft.ts';
import { FormProblem } from './parse-form.ts';

type Block = Record<string, unknown>;

/** A file that a message gives. */
export interface ReceivedDraft extends Draft {
  /** Did the text arrive as it was made? Somebody, or a mailer, may have changed a line. */
  intact: boolean;
}

/**
 * The files of a message that the site wrote (see form/message.ts): new entries, and corrections put into the files as
 * they stand today, so that comments and whatever else changed meanwhile stay. Empty for any other message.
 * @throws FormProblem for what cannot be taken
 */
export function receivedDrafts(text: string, commons: Commons, today: string): ReceivedDraft[] {
  return fromMessage(text).map((received) => ({
    ...toDraft(received.path, contentOf(received, commons), commons, today),
    intact: received.intact,
  }));
}

function contentOf({ path, content, part }: Received, commons: Commons): string {
  if (!entryOf(path) || refuseName(path, false))
    throw new FormProblem(`Le chemin «\u00a0${path}\u00a0» n’est pas celui d’une fiche.`);
  const isKnown = commons.paths().includes(path);
  if (part && !isKnown) throw new FormProblem(`La fiche «\u00a0${path}\u00a0» n’existe pas, ou plus.`);
  // The lines of a change are read as YAML, whatever the ending of the file they go to.
  const { value, body, problems } = readEntry(part ? 'changement.yaml' : path, content);
  if (value === undefined) throw new FormProblem(problems[0]?.message ?? 'Le message ne se lit pas.');
  if (!isKnown) return content;
  const written = readFileSync(join(commons.dir, path), 'utf8');
  const properties = value as Block;
  if (!part) return rewriteEntry(path, written, properties, body);
  return applyPart(path, written, withHidden(properties, readEntry(path, written).value));
}

/** Publication hides the street of a confidential address: a correction that was made without it does not take it away. */
function withHidden(part: Block, known: unknown): Block {
  const { adresse } = part;
  const { adresse_confidentielle: hides, adresse: old } = (known ?? {}) as Block;
  return hides === true && isBlock(adresse) && isBlock(old)
    ? { ...part, adresse: { ...old, ...adresse } }
    : part;
}
