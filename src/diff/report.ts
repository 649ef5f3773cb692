import { count } from '../data/typography.ts';
import { BULK, countChanges } from './bulk.ts';
import type { EntryChange } from './change.ts';
import type { FolderDiff } from './diff-folder.ts';

/** Entries told one by one when there are many. */
const SAMPLE = 10;

/** The diff for a program. */
export function jsonDiff(diff: FolderDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}

/** The diff for a terminal. */
export function textDiff(diff: FolderDiff): string {
  const told = listed(diff.changes).flatMap(({ title, path, sentences }) => [
    `${title} (${path})`,
    ...sentences.map((sentence) => `  ${sentence}`),
  ]);
  return `${[...overview(diff), ...told, ...rest(diff)].join('\n') || 'Rien ne change dans les données.'}\n`;
}

/** The diff for a comment on a proposal: French, Markdown, every text of a contributor harmless. */
export function markdownDiff(diff: FolderDiff): string {
  const told = listed(diff.changes).flatMap(({ title, sentences }) => [
    `**${plain(title)}**`,
    ...sentences.map((sentence) => `- ${plain(sentence)}`),
    '',
  ]);
  const summary = overview(diff).map((line) => `- ${plain(line)}`);
  const after = rest(diff).map((line) => `- ${plain(line)}`);
  const blocks = [summary, told, after]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n').trim());
  return `${blocks.join('\n\n') || 'Rien ne change dans les données.'}\n`;
}

/** Counts first, when there is too much to tell one by one. */
function overview({ changes }: FolderDiff): string[] {
  return changes.length > BULK ? countChanges(changes) : [];
}

function listed(changes: readonly EntryChange[]): readonly EntryChange[] {
  return changes.length > BULK ? changes.slice(0, SAMPLE) : changes;
}

function rest({ changes, onlyForm, unreadable, others }: FolderDiff): string[] {
  const hidden = changes.length - listed(changes).length;
  return [
    hidden > 0 ? `Et ${count(hidden, 'autre fiche', 'autres fiches')}.` : '',
    onlyForm.length
      ? `${count(onlyForm.length, 'fiche réécrite', 'fiches réécrites')} sans rien dire d’autre (mise en forme).`
      : '',
    ...unreadable.map(
      (path) => `Le fichier ${path} ne se lit pas encore\u00a0: la vérification dit pourquoi.`,
    ),
    others.length
      ? `Autres fichiers\u00a0: ${others.slice(0, SAMPLE).join(', ')}${others.length > SAMPLE ? '…' : ''}.`
      : '',
  ].filter(Boolean);
}

/**
 * A contributor's text as text: no markup, no mention of anybody, no link, one line. Characters that Markdown or HTML
 * would read are written as entities, which forges show as the characters themselves. Forges look for mentions and
 * references once entities are read: a zero-width space after the sign keeps it from naming anybody or anything.
 */
export function plain(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[&<>@#*_`~[\]|\\]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/&#(?:64|35|38|126);|[!$%](?=\w)/g, '$&\u200b')
    .replace(/(https?|ftp|mailto|www)(?=[:.])/gi, '$1\u200b');
}
