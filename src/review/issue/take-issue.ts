import type { Commons } from '../../data/load.ts';
import { plain } from '../../diff/report.ts';
import type { ForgeClient, Issue } from '../forge/client.ts';
import { confirmEntry } from './confirm.ts';
import { correctEntry } from './correct.ts';
import { type Draft, draftEntry } from './draft.ts';
import { FormProblem } from './parse-form.ts';
import { receivedDrafts } from './received.ts';

/** Label by which a referent says that a message may become a proposal. */
export const APPROVED = 'approuvé';

export interface TakeInput {
  forge: ForgeClient;
  number: number;
  commons: Commons;
  /** The data folder from the repository's root. */
  folder: string;
  /** Published branch. */
  base: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** Turns an approved message into a proposal, or says in it what is missing. @returns what was done, in French */
export async function takeIssue(input: TakeInput): Promise<string> {
  const { forge, number, commons, today } = input;
  const issue = await forge.issue(number);
  if (!issue.labels.includes(APPROVED)) return 'Ce message n’est pas approuvé.';
  const answer = (text: string) => forge.addMessage('issue', number, text);
  try {
    const draft =
      received(issue.body, commons, today) ??
      confirmEntry(issue.title, issue.body, commons, today) ??
      correctEntry(issue.body, commons, today) ??
      draftEntry(issue.body, commons, today);
    if (!draft)
      throw new FormProblem(
        'Ce message ne suit aucun des formulaires\u00a0: un référent le reprendra à la main.',
      );
    const errors = draft.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      await answer(
        `Il reste à préciser, dans le premier message\u00a0:\n\n${list(errors.map(({ message }) => message))}`,
      );
      return 'Le message est à préciser.';
    }
    return await propose(draft, issue, input);
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error;
    await answer(plain(error.message));
    return error.message;
  }
}

/** The one file that a message written by the site carries. @throws FormProblem when it carries several */
function received(body: string, commons: Commons, today: string): Draft | undefined {
  const [draft, more] = receivedDrafts(body, commons, today);
  if (more)
    throw new FormProblem('Ce message porte plusieurs fiches\u00a0: écrivez un message pour chacune.');
  return draft;
}

const VERBS = { ajout: 'Ajoute', confirmation: 'Confirme', correction: 'Corrige' } as const;

async function propose(draft: Draft, issue: Issue, { forge, folder, base }: TakeInput): Promise<string> {
  const verb = VERBS[draft.kind];
  const url = await forge.propose({
    branch: `proposition/message-${issue.number}`,
    base,
    message: `${verb} ${oneLine(draft.title)}\n\nDemandé dans le message ${issue.number}.\n`,
    body: [
      `Closes #${issue.number}`,
      `${verb} **${plain(draft.title)}**. Merci, ${plain(issue.author)}.`,
      draft.changes.length ? `Ce qui change\u00a0:\n\n${list(draft.changes)}` : '',
      'La vérification est faite\u00a0: rien à corriger dans ce que cette proposition change.',
      questions(draft),
      forge.howToCheck && `**Pour qui relit.** ${forge.howToCheck}`,
    ]
      .filter(Boolean)
      .join('\n\n')
      .concat('\n'),
    files: [{ path: `${folder}/${draft.path}`, content: draft.content }],
  });
  if (!url) return 'Une proposition existe déjà pour ce message.';
  await forge.addMessage('issue', issue.number, `Merci. La proposition est prête à relire\u00a0: ${url}`);
  return `Proposition ouverte : ${url}`;
}

function questions({ findings }: Draft): string {
  const warnings = findings.map(({ message }) => message);
  return warnings.length ? `À regarder, si vous savez\u00a0:\n\n${list(warnings)}` : '';
}

function list(messages: readonly string[]): string {
  return messages.map((message) => `- ${plain(message)}`).join('\n');
}

/** A stranger's words in the first line of a commit: one line, naming and closing nothing. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[@#!]/g, '')
    .trim()
    .slice(0, 100);
}
