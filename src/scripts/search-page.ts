import { type Criteria, type Group, withValues } from '../finder/criteria.ts';
import { byId } from './dom.ts';
import { type Answer, answersTo, STEP } from './finder/answer.ts';
import { type Chip, showChips } from './finder/chips.ts';
import { chosenOf, isQuick, keepKnown, onCriteria, showCriteria, toggled } from './finder/controls.ts';
import { foldQuestions, setUpFold } from './finder/fold.ts';
import { sayTotals, setUpPanel } from './finder/panel.ts';
import { type Place, placeOfState } from './finder/place.ts';
import { setUpPlaceLater } from './finder/place-later.ts';
import { showAnswer } from './finder/show.ts';
import { setUpView } from './finder/view.ts';
import { placeOf, readState, type SearchState, writeState } from './hash.ts';
import { setUpListButtons } from './my-list.ts';
import { nextTask } from './next-task.ts';

const title = byId('titre-resultats');
const words = byId<HTMLInputElement>('mots');
let state = currentState();
let turn = 0;
/** The question that had the focus is folded away: the results take it. */
let isTitleNext = false;

// As public/recherche-debut.js does before the page is drawn, where it could be had.
const look = document.documentElement.classList;
look.add('avec-script');
setUpFold();
setUpPanel(() => title.focus());
onCriteria(
  () => state.criteria,
  (criteria) => change({ criteria }),
);
byId('texte').addEventListener('submit', (event) => {
  event.preventDefault();
  change({ texte: words.value.trim() || undefined });
});
byId('suite').addEventListener('click', showMore);
const showView = setUpView({
  onView: (vue) => change({ vue, page: state.page }),
  onZone: (zone) => change({ zone }),
});
window.addEventListener('hashchange', () => render());
const firstList = render();
// What is only an addition to the list waits for this.
firstList.then(() => document.dispatchEvent(new Event('finder:list')));
setUpPlaceLater(firstList, {
  onPlace: (place) => go({ criteria: state.criteria, lieu: placeOf(place), vue: state.vue }),
  onPosition: (pos) => go({ criteria: state.criteria, pos, vue: state.vue }),
  onWords: (texte) => go({ criteria: {}, texte, vue: state.vue }),
});

function currentState(): SearchState {
  const read = readState(location.hash);
  return { ...read, criteria: keepKnown(read.criteria) };
}

/** Changes part of what is asked; the first page of results is shown again. */
function change(part: { [Key in keyof SearchState]?: SearchState[Key] | undefined }): void {
  go({ ...state, page: undefined, ...part });
}

function go(next: { [Key in keyof SearchState]?: SearchState[Key] | undefined }): void {
  const hash = writeState(next as Partial<SearchState>);
  // The same search again must answer too: it moves to the results.
  if (hash === location.hash) title.focus();
  else location.hash = hash;
}

/** More of the same: no step of its own on the way back. */
async function showMore(): Promise<void> {
  const next = byId('liste').children.length;
  history.replaceState(null, '', writeState({ ...state, page: (state.page ?? 1) + 1 }));
  await render();
  byId('liste').children[next]?.querySelector('a')?.focus();
}

/** Shows what the address says. */
async function render(): Promise<void> {
  state = currentState();
  const mine = ++turn;
  words.value = state.texte ?? '';
  showCriteria(state.criteria);
  showChoices();
  try {
    const place = await placeOfState(state);
    if (mine !== turn) return;
    showPlace(place);
    let answered = false;
    for await (const answer of answersTo(state, place)) {
      await nextTask();
      // A newer search has begun meanwhile.
      if (mine !== turn) return;
      answered = true;
      show(answer);
    }
    if (!answered && mine === turn) show(undefined);
  } catch {
    if (mine === turn) show(SILENT);
  }
}

const SILENT: Answer = {
  title: 'La recherche ne répond pas',
  note: 'Vérifiez votre connexion, puis recommencez. La liste par département est toujours là.',
  total: 0,
};

function show(answer: Answer | undefined): void {
  look.remove('attend');
  showAnswer(answer, state, remove);
  setUpListButtons();
  sayTotals(chosenOf(state.criteria).filter(({ group }) => group !== 'besoin').length, answer?.total);
  const { vue, zone, page = 1 } = state;
  const results = answer?.outcome?.results.slice(0, page * STEP) ?? [];
  showView({ vue, zone, results, atlas: answer?.atlas === true });
  byId('toute-la-carte').hidden = answer !== undefined;
  if (isTitleNext && answer) {
    isTitleNext = false;
    title.focus();
  }
}

function showPlace(place: Place | 'unknown' | undefined): void {
  const known = place === 'unknown' ? undefined : place;
  if (known?.code) byId<HTMLInputElement>('commune').value = known.nom;
  const where = known && (known.code ? known.nom : 'Votre position');
  isTitleNext ||= foldQuestions({ where, words: state.texte });
}

/** What is chosen, but for what the buttons of frequent choices show themselves. */
function showChoices(): void {
  const { criteria, texte, zone } = state;
  const chosen = chosenOf(criteria);
  const chips: Chip[] = [
    ...(texte ? [{ label: texte, asTyped: true, remove: () => change({ texte: undefined }) }] : []),
    ...(zone ? [{ label: 'Cette partie de la carte', remove: () => change({ zone: undefined }) }] : []),
    ...chosen
      .filter(({ group, value }) => !isQuick(group, value))
      .map(({ group, value, label }) => ({
        label,
        asTyped: group === 'label',
        remove: () => change({ criteria: toggled(criteria, group, value) }),
      })),
  ];
  showChips(chips, chosen.length > 1 ? () => change({ criteria: {} }) : undefined);
}

function remove(groups: readonly Group[]): void {
  const criteria = groups.reduce<Criteria>((kept, group) => withValues(kept, group, []), state.criteria);
  change({ criteria });
  title.focus();
}
