import type { Path } from '../../../form/value.ts';
import { make } from '../make.ts';
import type { Editing } from './editing.ts';

/** The list of what was chosen, each with a button that takes it away. */
export interface Chips {
  element: HTMLElement;
  values(): string[];
  add(value: string): void;
  /** Draws it anew: more names are known. */
  draw(): void;
}

/** @param say how a value is told */
export function chips(path: Path, editing: Editing, say: (value: string) => string): Chips {
  const element = make('ul', { class: 'chosen' });
  const values = (): string[] => {
    const present = editing.get(path);
    return Array.isArray(present) ? (present as string[]) : [];
  };
  const draw = (): void => {
    element.replaceChildren(...values().map(toItem));
    element.hidden = values().length === 0;
  };
  const toItem = (value: string): HTMLLIElement => {
    const words = make('span', { translate: 'no' }, say(value));
    const remove = make(
      'button',
      { type: 'button', class: 'link' },
      'Retirer',
      make('span', { class: 'aside-voice', translate: 'no' }, ` ${say(value)}`),
    );
    remove.addEventListener('click', () => {
      editing.set(
        path,
        values().filter((other) => other !== value),
      );
      draw();
    });
    return make('li', {}, words, remove);
  };
  draw();
  return {
    element,
    values,
    draw,
    add(value) {
      editing.set(path, [...new Set([...values(), value])]);
      draw();
    },
  };
}
