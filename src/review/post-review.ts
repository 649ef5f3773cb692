import type { Entries } from '../data/entry.ts';
import { commentOf, fence, MARK } from './comment.ts';
import type { ForgeClient, LineNote, Proposal, ProposedFile } from './forge/client.ts';
import { ForgeError } from './forge/http.ts';
import { hunksOf, isShown } from './hunks.ts';
import { labelsOf, OWN_LABELS } from './labels.ts';
import { answeringFor } from './referents.ts';
import { blocking, type Review, type Suggestion } from './review.ts';
import { spotsOf } from './spots.ts';
import { touchedBy } from './touched.ts';

/** Remarks on lines that one proposal gets in all: more would bury it. */
const MOST_NOTES = 10;
/** Lines that one remark replaces. */
const MOST_LINES = 20;

export interface PostInput {
  forge: ForgeClient;
  /** The report; undefined when there is none that can be read. */
  review: Review | undefined;
  /** Commit that the forge says was checked: proposals are found by it alone. */
  head: string;
  /** The published commons, which says who answers where. */
  commons: Pick<Entries, 'territoires'> & Partial<Entries>;
  /** The data folder from the repository's root. */
  folder: string;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * Tells every open proposal that stands at this commit what its check found. A report about another commit is ignored;
 * a proposal that has moved on waits for its next check.
 * @returns the numbers of the proposals told
 */
export async function postReview(input: PostInput): Promise<number[]> {
  const review = input.review?.head === input.head ? input.review : undefined;
  const proposals = await input.forge.proposalsAt(input.head);
  for (const proposal of proposals) await tell(proposal, { ...input, review });
  return proposals.map(({ number }) => number);
}

async function tell(proposal: Proposal, { forge, review, commons, folder, today }: PostInput): Promise<void> {
  const files = await forge.filesOf(proposal.number);
  const paths = files.flatMap(({ path, formerPath }) => (formerPath ? [path, formerPath] : [path]));
  const touched = touchedBy(paths, folder);
  const { all, onLines, elsewhere } = share(review?.suggestions ?? [], files, folder);
  const stands = await leaveNotes(forge, proposal, onLines);
  const body = commentOf({
    review,
    touched,
    author: proposal.author,
    answering: answeringFor(spotsOf(paths, folder, commons), commons, today),
    suggestions: stands ? elsewhere : all,
  });
  await keepOneComment(forge, proposal.number, body);
  const wanted = labelsOf(touched, review, review ? blocking(review.findings).length > 0 : false);
  await keepLabels(forge, proposal.number, wanted);
}

/** Leaves the remarks that are not there yet. @returns false when the forge refuses them */
async function leaveNotes(
  forge: ForgeClient,
  proposal: Proposal,
  notes: readonly LineNote[],
): Promise<boolean> {
  if (notes.length === 0) return true;
  const known = (await forge.lineNotesOf(proposal.number)).map(asWritten);
  const fresh = notes.filter((note) => !known.includes(asWritten(note.body)));
  try {
    await forge.addLineNotes(proposal, fresh.slice(0, Math.max(0, MOST_NOTES - known.length)));
    return true;
  } catch (error) {
    if (error instanceof ForgeError) return false;
    throw error;
  }
}

/** A remark without what a forge adds: blank ends, and GitLab's count of lines. */
function asWritten(body: string): string {
  return body.replace(/^(`{3,}suggestion):-\d+\+0$/m, '$1').trim();
}

/** Suggestions on lines that the diff shows become remarks there; the others are told in the comment. */
function share(
  suggestions: readonly Suggestion[],
  files: readonly ProposedFile[],
  folder: string,
): { all: Suggestion[]; onLines: LineNote[]; elsewhere: Suggestion[] } {
  const patches = new Map(files.map(({ path, patch }) => [path, patch]));
  const all: Suggestion[] = [];
  const onLines: LineNote[] = [];
  const elsewhere: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const { start, end, lines } = suggestion;
    const path = `${folder}/${suggestion.path}`;
    // The report comes from the proposal's own code: it speaks of the proposal's files, or is not heard.
    if (!patches.has(path) || end < start || Math.max(end - start, lines.length) > MOST_LINES) continue;
    if (all.push(suggestion) > MOST_NOTES) break;
    if (isShown({ start, end }, hunksOf(patches.get(path)))) onLines.push(noteOf(path, suggestion));
    else elsewhere.push(suggestion);
  }
  return { all: all.slice(0, MOST_NOTES), onLines, elsewhere };
}

function noteOf(path: string, { start, end, lines }: Suggestion): LineNote {
  const body = `On peut écrire ainsi, un clic suffit\u00a0:\n\n${fence(lines, 'suggestion')}\n`;
  return { path, start, end, body };
}

async function keepOneComment(forge: ForgeClient, number: number, body: string): Promise<void> {
  const messages = await forge.messagesOf('proposal', number);
  // Anybody can write the mark: only our own message is the one.
  const [ours] = messages.filter((message) => message.isOurs && message.body.startsWith(MARK));
  if (!ours) await forge.addMessage('proposal', number, body);
  else if (ours.body.trim() !== body.trim()) await forge.editMessage('proposal', number, ours.id, body);
}

async function keepLabels(forge: ForgeClient, number: number, wanted: readonly string[]): Promise<void> {
  const present = await forge.labelsOf(number);
  const add = wanted.filter((label) => !present.includes(label));
  const remove = present.filter((label) => OWN_LABELS.has(label) && !wanted.includes(label));
  await forge.changeLabels(number, add, remove);
}
