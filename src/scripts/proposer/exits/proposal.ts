import type { AnyEntry } from '../../../data/entry.ts';
import { titleOf } from '../../../diff/diff-entries.ts';
import { changedLines } from '../../../form/changed-part.ts';
import { type Edit, editsOf } from '../../../form/edits.ts';
import { toMessage } from '../../../form/message.ts';
import type { MadeFile } from '../file.ts';
import { changesOf } from '../review-page.ts';
import type { Walk } from '../walk.ts';

/** A contribution in words, ready to be sent. */
export interface Proposal {
  subject: string;
  message: string;
  /** Of a correction: what to change in the file, one property after the other. */
  edits?: Edit[];
}

/**
 * A new entry travels whole; a correction as the properties it changes, so that what else changes meanwhile stays.
 * @param errors what the checks still say
 */
export function proposalOf(walk: Walk, file: MadeFile, errors: readonly string[]): Proposal {
  const { work, settings } = walk;
  const { before } = work;
  const isPart = before !== undefined && before.texte.trim() === work.texte.trim();
  const lines = isPart ? changedLines(work.collection, before.value, work.value) : undefined;
  const subject = subjectOf(walk, file.id);
  const changes = changesOf(walk);
  const words = [
    'Bonjour,',
    '',
    `Voici une proposition pour «\u00a0${settings.nom}\u00a0».`,
    subject,
    ...listed('Ce qui change\u00a0:', changes),
    ...listed('Ce qui reste à corriger\u00a0:', errors),
  ].join('\n');
  const message = toMessage({ path: file.path, content: lines ?? file.content, part: isPart }, words);
  return { subject, message, ...(before && { edits: editsWithText(walk) }) };
}

function editsWithText({ work: { collection, before, value, texte } }: Walk): Edit[] {
  const edits = editsOf(collection, before?.value ?? {}, value);
  if (before?.texte.trim() === texte.trim()) return edits;
  return [
    ...edits,
    { say: 'Remplacez tout le texte, sous la deuxième ligne «\u00a0---\u00a0», par\u00a0:', lines: texte },
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : [];
}

/** `Proposition : …`, `Correction : …`, `Toujours exact : …` */
function subjectOf({ work, door }: Walk, id: string): string {
  const title = titleOf({ id, value: work.value as unknown as AnyEntry['value'] });
  if (door.kind === 'confirm') return `Toujours exact\u00a0: ${title}`;
  return work.before ? `Correction\u00a0: ${title}` : `Proposition\u00a0: ${title}`;
}
