import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import { button, make } from '../make.ts';
import { controlId, type Editing } from './editing.ts';

/** Several short texts, one a line. */
export function textList(field: Field, path: Path, editing: Editing): HTMLElement {
  const present = editing.get(path);
  const texts: string[] = Array.isArray(present) ? present.map(String) : [];
  if (texts.length === 0) texts.push('');
  const rows = make('div', { class: 'rows' });
  const keep = (): void => editing.set(path, texts.map((text) => text.trim()).filter(Boolean));
  const draw = (focus?: number): void => {
    rows.replaceChildren(...texts.map((text, index) => row(text, index)));
    if (focus !== undefined) rows.querySelectorAll('input')[focus]?.focus();
  };
  const row = (text: string, index: number): HTMLElement => {
    const input = make('input', {
      class: 'field',
      type: 'text',
      id: `${controlId(path)}-${index}`,
      'data-path': [...path, index].join('.'),
      'aria-label': `${field.label}, ${index + 1}`,
      translate: 'no',
      autocomplete: 'off',
    });
    input.value = text;
    input.addEventListener('input', () => {
      texts[index] = input.value;
      keep();
    });
    const remove = button(
      'Retirer',
      () => {
        texts.splice(index, 1);
        if (texts.length === 0) texts.push('');
        keep();
        draw(Math.max(0, index - 1));
      },
      'link',
    );
    remove.append(make('span', { class: 'aside-voice' }, ` (${index + 1})`));
    return make('div', { class: 'with-button' }, input, texts.length > 1 ? remove : undefined);
  };
  draw();
  const more = button('Ajouter une ligne', () => {
    texts.push('');
    draw(texts.length - 1);
  });
  return make('div', {}, rows, more);
}
