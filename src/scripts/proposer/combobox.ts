import { suggestionList } from '../suggestion-list.ts';
import { make } from './make.ts';

/** Something to choose: how it is told, and what it stands for. */
export interface Suggestion<T> {
  text: string;
  value: T;
}

let made = 0;

/**
 * A text field with suggestions beneath.
 * @param search what fits the letters typed; undefined when it cannot be known
 */
export function combobox<T>(
  field: HTMLInputElement,
  search: (typed: string) => Promise<readonly Suggestion<T>[] | undefined>,
  onChoose: (value: T) => void,
): HTMLElement {
  const list = make('ul', {
    class: 'options',
    id: `propositions-${++made}`,
    role: 'listbox',
    'aria-label': 'Propositions',
    hidden: true,
  });
  const status = make('p', { class: 'message', role: 'status' });
  let asked = 0;
  field.autocomplete = 'off';
  field.spellcheck = false;
  const suggestions = suggestionList<Suggestion<T>>(field, list, fill, choose);
  field.addEventListener('input', () => void suggest());
  field.addEventListener('keydown', (event) => {
    const shown = suggestions.shown();
    if (event.key !== 'Enter' || shown.length === 0) return;
    event.preventDefault();
    // One suggestion is the one meant.
    const chosen = suggestions.marked() ?? (shown.length === 1 ? shown[0] : undefined);
    if (chosen) choose(chosen);
  });

  async function suggest(): Promise<void> {
    const turn = ++asked;
    const found = await search(field.value);
    // An answer that comes after another letter was typed is too late.
    if (turn !== asked) return;
    suggestions.show(found ?? []);
    const typed = field.value.trim().length > 1;
    status.textContent =
      !typed || found?.length ? '' : found ? 'Rien ne correspond.' : 'La liste ne se charge pas.';
  }

  function fill(option: HTMLLIElement, { text }: Suggestion<T>): void {
    option.translate = false;
    option.textContent = text;
  }

  function choose({ value }: Suggestion<T>): void {
    asked += 1;
    suggestions.close();
    status.textContent = '';
    onChoose(value);
  }

  return make('div', { class: 'suggestions' }, list, status);
}
