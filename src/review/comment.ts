import { count } from '../data/typography.ts';
import { BULK, countChanges } from '../diff/bulk.ts';
import { plain } from '../diff/report.ts';
import type { Answering } from './referents.ts';
import { blocking, type Review, type ReviewFinding, type Suggestion } from './review.ts';
import { isMixed, MIXED, needsReferent, type Touched } from './touched.ts';

/** By which the comment is found again; never shown. */
export const MARK = '<!-- commun:relecture -->';

const SHOWN_CHANGES = 12;
const SHOWN_FINDINGS = 20;

export interface CommentInput {
  /** Absent when the check gave no readable report. */
  review: Review | undefined;
  touched: Touched;
  /** Pseudonym on the forge. */
  author: string;
  answering: readonly Answering[];
  /** Those that stand nowhere in the diff and are therefore shown here. */
  suggestions: readonly Suggestion[];
}

/** The one comment of a proposal, in French Markdown; every text of a contributor is harmless. */
export function commentOf(input: CommentInput): string {
  const { review } = input;
  const blocks = [
    MARK,
    `Merci, ${plain(input.author)}.`,
    ...(review ? [...sayChanges(review), ...sayFindings(review)] : sayUnread(input.touched)),
    ...input.suggestions.map(showSuggestion),
    isMixed(input.touched) ? MIXED : '',
    needsReferent(input.touched)
      ? 'Cette proposition parle d’un service public ou de ce qui lui manque\u00a0: un référent du territoire la relit et la fusionne lui-même.'
      : '',
    ...sayWhoAnswers(input),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sayUnread({ hasData }: Touched): string[] {
  return hasData
    ? [
        'La vérification n’a pas pu aller au bout. Ce n’est sans doute pas votre fait\u00a0: un référent regardera.',
      ]
    : [];
}

function sayChanges({ changes, onlyForm, unreadable }: Review): string[] {
  if (changes.length + onlyForm + unreadable.length === 0) return [];
  const listed = changes.slice(0, SHOWN_CHANGES);
  const hidden = changes.length - listed.length;
  const counts = changes.length > BULK ? countChanges(changes).map((line) => `- ${plain(line)}`) : [];
  const told = listed.map(({ title, sentences }) =>
    [`**${plain(title)}**`, ...sentences.slice(0, 30).map((sentence) => `- ${plain(sentence)}`)].join('\n'),
  );
  return [
    '### Ce qui change',
    counts.join('\n'),
    ...told,
    hidden > 0 ? `Et ${count(hidden, 'autre fiche', 'autres fiches')}.` : '',
    onlyForm > 0
      ? `${count(onlyForm, 'fiche réécrite', 'fiches réécrites')} sans rien dire d’autre (mise en forme)\u00a0: c’est sans conséquence.`
      : '',
  ];
}

function sayFindings(review: Review): string[] {
  const errors = blocking(review.findings);
  const questions = review.findings.filter(({ severity, stood }) => severity === 'warning' && !stood);
  const stood = review.findings.filter((finding) => finding.stood).length;
  const files = new Set(review.findings.map(({ file }) => file));
  return [
    errors.length > 0
      ? `### À reprendre avant de publier\n\n${listFindings(errors, files.size)}`
      : '### Rien à reprendre',
    questions.length > 0 ? `### À regarder, si vous savez\n\n${listFindings(questions, files.size)}` : '',
    stood > 0
      ? `Ces fiches avaient déjà ${count(stood, 'défaut', 'défauts')} avant vous\u00a0: rien ne vous est demandé à ce sujet.`
      : '',
  ];
}

function listFindings(findings: readonly ReviewFinding[], files: number): string {
  const lines = findings.slice(0, SHOWN_FINDINGS).map(({ file, line, message, fix }) => {
    const place = files > 1 ? `${plain(file)}, ligne ${line}` : `Ligne ${line}`;
    return `- ${place}\u00a0: ${plain(message)}${fix ? ` Remède\u00a0: ${plain(fix)}.` : ''}`;
  });
  const hidden = findings.length - lines.length;
  if (hidden > 0) lines.push(`- et ${count(hidden, 'autre', 'autres')}.`);
  return lines.join('\n');
}

function showSuggestion({ path, start, end, lines }: Suggestion): string {
  const place = start === end ? `ligne ${start}` : `lignes ${start} à ${end}`;
  return `Dans ${plain(path)}, ${place}, on peut écrire\u00a0:\n\n${fence(lines, 'yaml')}`;
}

/** A block of code that its own lines cannot close (CommonMark 4.5: a longer fence). */
export function fence(lines: readonly string[], language: string): string {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...lines, ticks].join('\n');
}

function sayWhoAnswers({ answering, touched }: CommentInput): string[] {
  if (!touched.hasData) return ['Un gardien du commun répondra ici.'];
  if (answering.length === 0)
    return ['Un gardien du commun répondra ici\u00a0: ce territoire n’a pas encore de référent.'];
  return answering.flatMap(({ territoire, referents }) =>
    referents.map(({ organisation, suppleance, delai, compte }) => {
      const who = `${plain(organisation)}${compte ? ` (${plain(compte)})` : ''}`;
      const when = delai ? `, d’habitude ${plain(delai)}` : '';
      const substitute = suppleance ? ` En son absence\u00a0: ${plain(suppleance)}.` : '';
      return `**Qui répond, pour ${plain(territoire)}**\u00a0: ${who}${when}.${substitute}`;
    }),
  );
}
