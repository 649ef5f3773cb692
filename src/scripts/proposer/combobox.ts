import { make } from './make.ts';

/** Something to choose: how it is told, and what it stands for. */
export interface Suggestion<T> {
  text: string;
  value: T;
}

let made = 0;

/**
 * A text field with suggestions beneath (ARIA 1.2 combobox, list autocomplete).
 * @param search what fits the letters typed; undefined when it cannot be known
 */
export function combobox<T>(
  field: HTMLInputElement,
  search: (typed: string) => Promise<readonly Suggestion<T>[] | undefined>,
  onChoose: (value: T) => void,
): HTMLElement {
  const id = `propositions-${++made}`;
  const list = make('ul', {
    class: 'options',
    id,
    role: 'listbox',
    'aria-label': 'Propositions',
    hidden: true,
  });
  const status = make('p', { class: 'message', role: 'status' });
  let shown: readonly Suggestion<T>[] = [];
  let active = -1;
  let asked = 0;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  }))
    field.setAttribute(name, value);

  field.addEventListener('input', () => void suggest());
  field.addEventListener('keydown', onKey);
  field.addEventListener('blur', () => setTimeout(() => document.activeElement !== field && close(), 200));

  async function suggest(): Promise<void> {
    const turn = ++asked;
    const found = await search(field.value);
    // An answer that comes after another letter was typed is too late.
    if (turn !== asked) return;
    show(found ?? []);
    const typed = field.value.trim().length > 1;
    status.textContent =
      !typed || found?.length ? '' : found ? 'Rien ne correspond.' : 'La liste ne se charge pas.';
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && shown.length) {
      // One suggestion is the one meant.
      const chosen = shown[active] ?? (shown.length === 1 ? shown[0] : undefined);
      event.preventDefault();
      if (chosen) choose(chosen);
    }
    if (!step || !shown.length) return;
    event.preventDefault();
    mark(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
  }

  function show(suggestions: readonly Suggestion<T>[]): void {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(toOption));
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    mark(-1);
  }

  function toOption(suggestion: Suggestion<T>, index: number): HTMLLIElement {
    const option = make('li', { id: `${id}-${index}`, role: 'option', translate: 'no' }, suggestion.text);
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => choose(suggestion));
    return option;
  }

  function mark(index: number): void {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    show([]);
  }

  function choose({ value }: Suggestion<T>): void {
    asked += 1;
    close();
    status.textContent = '';
    onChoose(value);
  }

  return make('div', { class: 'suggestions' }, list, status);
}
