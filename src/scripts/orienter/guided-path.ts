import { placeOf, type SearchState, writeState } from '../hash.ts';
import { setUpPlaceField } from '../place-field.ts';
import { siteUrl } from '../site-url.ts';
import { criteriaOf } from './answers.ts';
import { withoutList } from './share.ts';

/**
 * The guided path: one question at a time, each may be passed, the browser's own "back" goes to the one before. The
 * answers live in the page's fields alone; they leave it in the fragment of the search's address, which no server sees.
 */
export function setUpGuidedPath(): void {
  const path = document.getElementById('parcours')!;
  const steps = [...path.querySelectorAll<HTMLElement>('[data-question]')];
  const count = document.getElementById('etape')!;
  const next = path.querySelector<HTMLButtonElement>('#suivante')!;
  const previous = path.querySelector<HTMLButtonElement>('#precedente')!;
  let current = 0;

  path.hidden = false;
  forgetAnswers(path);
  history.replaceState({ question: 0 }, '');
  show(0);
  path.addEventListener('change', nameNext);
  next.addEventListener('click', () => go(current + 1));
  previous.addEventListener('click', () => go(current - 1));
  path.querySelector('#voir-lieux')!.addEventListener('click', () => search({}));
  window.addEventListener('popstate', (event) => {
    const step = stepOf(event.state);
    if (step === current) return;
    show(step);
    focus();
  });
  setUpPlaceField({
    onPlace: (place) => search({ lieu: placeOf(place) }),
    onPosition: (pos) => search({ pos }),
    onWords: (texte) => search({ texte }),
  });

  function go(step: number): void {
    // Only the number of the question is remembered, for "back".
    history.pushState({ question: step }, '');
    show(step);
    focus();
  }

  function stepOf(state: unknown): number {
    const step = (state as { question?: unknown } | null)?.question;
    return typeof step === 'number' && steps[step] ? step : 0;
  }

  function show(step: number): void {
    current = step;
    for (const [index, each] of steps.entries()) each.hidden = index !== step;
    count.textContent = `Question ${step + 1} sur ${steps.length}`;
    previous.hidden = step === 0;
    next.hidden = step === steps.length - 1;
    nameNext();
  }

  /** The button says whether it takes an answer or passes. */
  function nameNext(): void {
    next.textContent = asked(steps[current]!).length ? 'Question suivante' : 'Passer cette question';
  }

  function focus(): void {
    steps[current]!.querySelector<HTMLElement>('legend, .legend')!.focus();
  }

  function search(where: Pick<SearchState, 'lieu' | 'pos' | 'texte'>): void {
    const criteria = criteriaOf(steps.flatMap(asked));
    location.assign(siteUrl('chercher/') + writeState({ ...where, criteria }, withoutList(location.hash)));
  }
}

/** Takes away the answers that a browser filled in again after a reload: they would tell the next person. */
function forgetAnswers(path: HTMLElement): void {
  for (const input of path.querySelectorAll('input')) input.checked = false;
  for (const select of path.querySelectorAll('select')) select.selectedIndex = 0;
}

/** What the answers given in a part of the path ask for. */
function asked(part: HTMLElement): string[] {
  return [...part.querySelectorAll<HTMLElement>('[data-asks]:checked')].map(({ dataset }) => dataset.asks!);
}
