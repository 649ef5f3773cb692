import { byId } from '../dom.ts';
import { showList } from '../finder/list.ts';
import { siteUrl } from '../site-url.ts';
import { type Outcome, outcomeOf } from './answers.ts';
import { answerCard } from './card.ts';
import { showKinds } from './kinds.ts';
import { onRefine, showRefine } from './refine.ts';
import { sayFound } from './sentences.ts';
import { type Choice, readState, type SearchState, writeState } from './state.ts';

/** Answers shown at a time. */
const STEP = 10;

const words = byId<HTMLInputElement>('mots');
const place = document.querySelector<HTMLSelectElement>('#departement');
const refine = byId<HTMLDetailsElement>('preciser');
let state: SearchState = { choices: {} };
let outcome: Outcome | undefined;
let turn = 0;

/** Makes the page answer: what is asked lives in the fragment of its address. */
export function setUpSearchPage(): void {
  byId('demande').addEventListener('submit', (event) => {
    event.preventDefault();
    const texte = words.value.trim();
    const dep = place?.value;
    const choices = texte === state.texte ? state.choices : {};
    go({ ...(texte && { texte }), ...(dep && { dep }), choices });
  });
  place?.addEventListener(
    'change',
    () => state.texte && go({ ...without(state, 'dep'), ...(place.value && { dep: place.value }) }),
  );
  onRefine(choose);
  refine.addEventListener('toggle', () => void showRefined());
  byId('suite').addEventListener('click', showMore);
  window.addEventListener('hashchange', () => render());
  void render();
}

function choose(key: Choice, value: string | undefined): void {
  const { [key]: _, ...choices } = state.choices;
  go({ ...without(state, 'page'), choices: value ? { ...choices, [key]: value } : choices });
}

function go(next: SearchState): void {
  const hash = writeState(next);
  // The same question again answers too: it moves to the answers.
  if (hash === location.hash) byId('titre').focus();
  else location.hash = hash;
}

async function showMore(): Promise<void> {
  const next = byId('liste').children.length;
  state = { ...state, page: (state.page ?? 1) + 1 };
  history.replaceState(null, '', writeState(state));
  await showAnswers(turn);
  byId('liste').children[next]?.querySelector('a')?.focus();
}

async function render(): Promise<void> {
  const mine = ++turn;
  state = readState(location.hash);
  words.value = state.texte ?? '';
  if (place) place.value = state.dep ?? '';
  byId('resultats').hidden = !state.texte;
  if (!state.texte) return;
  byId('liste').ariaBusy = 'true';
  try {
    const found = await outcomeOf(state);
    if (mine !== turn) return;
    outcome = found;
    await showAnswers(mine);
  } catch {
    if (mine === turn) showSilence();
  }
}

async function showAnswers(mine: number): Promise<void> {
  const { chosen, genres, all } = outcome!;
  const shown = chosen.slice(0, (state.page ?? 1) * STEP);
  const cards = await Promise.all(shown.map(async ({ show, isLieu }) => answerCard(await show(), isLieu)));
  if (mine !== turn) return;
  say(sayFound(state.texte!, outcome!));
  showKinds(byId('genres'), genres, state.choices.genre, (genre) => choose('genre', genre));
  showList(byId('liste'), cards);
  byId('liste').ariaBusy = 'false';
  byId('suite').hidden = cards.length >= chosen.length;
  byId('issue').hidden = all.length > 0 && chosen.length > 0;
  byId('lieux-pres').hidden = !genres.some(({ code }) => code === 'lieux');
  byId<HTMLAnchorElement>('vers-lieux').href =
    `${siteUrl('chercher/')}#texte=${encodeURIComponent(state.texte!)}`;
  await showRefined();
}

/** The facets are loaded once they are wanted. */
async function showRefined(): Promise<void> {
  if (!outcome) return;
  const isOpen = refine.open || Object.keys(state.choices).some((key) => key !== 'genre');
  if (isOpen) {
    refine.open = true;
    await showRefine(outcome.chosen, state);
  } else refine.hidden = outcome.all.every(({ isLieu }) => isLieu);
}

function showSilence(): void {
  byId('liste').replaceChildren();
  byId('liste').ariaBusy = 'false';
  byId('issue').hidden = false;
  say('La recherche ne répond pas. Vérifiez votre connexion, puis recommencez. Les listes sont toujours là.');
}

/** A text that has not changed is not written again: it would be read out again. */
function say(text: string): void {
  const note = byId('note');
  if (note.textContent !== text) note.textContent = text;
}

function without<Key extends keyof SearchState>(from: SearchState, key: Key): SearchState {
  const { [key]: _, ...rest } = from;
  return rest as SearchState;
}
