import { element } from '../dom.ts';
import type { Outcome } from './answers.ts';

/** Buttons of the kinds found, each with its number; one is pressed. A single kind is no choice. */
export function showKinds(
  list: HTMLElement,
  genres: Outcome['genres'],
  chosen: string | undefined,
  choose: (genre: string | undefined) => void,
): void {
  const total = genres.reduce((sum, { count }) => sum + count, 0);
  const kinds = [{ code: undefined, many: 'Tout', count: total }, ...genres];
  const focused = list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
  const buttons = kinds.map(({ code, many, count }) => {
    const button = element('button', { className: 'kind', type: 'button' }, `${many} (${count})`);
    button.setAttribute('aria-pressed', String(code === chosen));
    button.addEventListener('click', () => choose(code));
    return button;
  });
  list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
  list.hidden = genres.length < 2 && !chosen;
  buttons.find(({ textContent }) => textContent === focused)?.focus();
}
