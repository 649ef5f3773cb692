import type { Criteria, Group } from '../../finder/criteria.ts';
import type { Placed, Point } from '../../finder/order.ts';
import type { SearchResult } from '../../finder/search.ts';
import { stateTeller } from '../../finder/state.ts';
import { byId } from '../dom.ts';
import { resultCard } from '../result-card.ts';
import { type Answer, STEP } from './answer.ts';
import { showCounts } from './controls.ts';
import { hostedAmong } from './hosts.ts';
import { showList } from './list.ts';
import { sayUnsaid } from './sentences.ts';

/** Answers shown so far: what belongs to an earlier one comes too late. */
let turn = 0;

/**
 * Shows an answer; undefined hides the results.
 * @param remove takes filters away that leave nothing
 */
export function showAnswer(
  answer: Answer | undefined,
  { criteria, page = 1 }: { criteria: Criteria; page?: number },
  remove: (groups: readonly Group[]) => void,
): void {
  byId('resultats').hidden = !answer;
  showCounts(answer?.outcome?.counts);
  if (!answer) return;
  const { title, note, outcome, total, partial } = answer;
  const results = outcome?.results.slice(0, page * STEP) ?? [];
  say(byId('titre-resultats'), title);
  // Said once, when all is known.
  if (!partial) say(byId('note-resultats'), note);
  const cards = answer.cards ?? cardsOf(results, outcome?.results ?? [], criteria);
  showList(byId('liste'), cards);
  byId('liste').ariaBusy = String(partial === true);
  byId('suite').hidden = partial === true || cards.length >= total;
  const unsaid = outcome && total > 0 ? sayUnsaid(outcome.untold) : '';
  say(byId('non-dits'), unsaid);
  byId('non-dits').hidden = unsaid === '';
  const isLost = outcome !== undefined && total === 0 && !partial;
  byId('issue').replaceChildren();
  turn += 1;
  if (isLost) void showWayOut(outcome, criteria, answer.from, remove);
}

/** Seldom wanted: its script is loaded when it is. */
async function showWayOut(
  outcome: SearchResult,
  criteria: Criteria,
  from: Point | undefined,
  remove: (groups: readonly Group[]) => void,
): Promise<void> {
  const mine = turn;
  const { wayOut } = await import('./way-out.ts');
  const ways = await wayOut(outcome, criteria, from, remove);
  // The choices may have been changed meanwhile.
  if (mine === turn) byId('issue').replaceChildren(...ways);
}

function cardsOf(shown: readonly Placed[], all: readonly Placed[], criteria: Criteria): HTMLLIElement[] {
  const tell = stateTeller(criteria, new Date());
  const hostedAt = hostedAmong(all);
  return shown.map((placed) => resultCard(placed, { tell, hosted: hostedAt(placed.found) }));
}

/** A text that has not changed is not written again: it would be read out again. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
