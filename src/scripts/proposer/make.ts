import { tie } from '../../data/typography.ts';

type Attributes = Record<string, string | number | boolean | undefined>;
export type Child = Node | string | undefined | false;

/** Makes an element. Attributes are set as written, `true` without a value; strings become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A paragraph of the interface, its punctuation tied to its words. */
export function p(text: string, className?: string): HTMLParagraphElement {
  return make('p', { class: className }, tie(text));
}

/** A button that does something in the page. */
export function button(text: string, onPress: () => unknown, className = 'button'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: className }, tie(text));
  made.addEventListener('click', () => void onPress());
  return made;
}

/** Words that somebody wrote: no translator may touch them. */
export function verbatim(text: string, tag: 'span' | 'strong' = 'span'): HTMLElement {
  return make(tag, { translate: 'no' }, text);
}
