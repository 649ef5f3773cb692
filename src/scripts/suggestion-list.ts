/** What stands in a list of suggestions beneath a text field. */
export interface SuggestionList<T> {
  /** Replaces what is suggested; nothing closes the list. */
  show(suggestions: readonly T[]): void;
  close(): void;
  /** The suggestion that the arrows lead to. */
  marked(): T | undefined;
  /** All that is shown. */
  shown(): readonly T[];
}

/**
 * Makes a text field and a list a combobox (ARIA 1.2, list autocomplete): arrows walk through the suggestions, Escape
 * closes them, a press chooses one.
 * @param fill fills an empty option with what is told of a suggestion
 */
export function suggestionList<T>(
  field: HTMLInputElement,
  list: HTMLUListElement,
  fill: (option: HTMLLIElement, suggestion: T) => void,
  onChoose: (suggestion: T) => void,
): SuggestionList<T> {
  let shown: readonly T[] = [];
  let active = -1;
  let isPressed = false;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  field.addEventListener('keydown', onKey);
  field.addEventListener('blur', () => {
    // What is being pressed must not move away from under the finger: the list closes once it is let go.
    if (isPressed) addEventListener('pointerup', closeLater, { once: true });
    else closeLater();
  });
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(type, () => (isPressed = type === 'pointerdown'), { capture: true });
  return { show, close, marked: () => shown[active], shown: () => shown };

  /** Pressing a button leaves the field for a moment: a choice offered meanwhile must stay. */
  function closeLater(): void {
    setTimeout(() => document.activeElement !== field && close(), 200);
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (!step || !shown.length) return;
    event.preventDefault();
    // −1 is the field itself: going past either end comes back to it.
    mark(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
  }

  function show(suggestions: readonly T[]): void {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(toOption));
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    mark(-1);
  }

  function toOption(suggestion: T, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    fill(option, suggestion);
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => onChoose(suggestion));
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
}
