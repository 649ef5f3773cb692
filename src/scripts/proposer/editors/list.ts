import type { Field } from '../../../form/field.ts';
import { mainPartsOf } from '../../../form/item-parts.ts';
import { getAt, type Path } from '../../../form/value.ts';
import { button, make } from '../make.ts';
import { sayItem } from '../say.ts';
import { drawField } from './draw-field.ts';
import type { Editing } from './editing.ts';

/** A list of blocks, such as the accueils of a lieu: each folds, and can be taken away. */
export function blockList(field: Field, path: Path, editing: Editing): HTMLElement {
  const items = make('div', { class: 'items' });
  const size = (): number => {
    const list = editing.get(path);
    return Array.isArray(list) ? list.length : 0;
  };
  /** An item that holds no answer yet is not in the entry. */
  let fresh = false;
  const draw = (open?: number): void => {
    const total = size() + (fresh ? 1 : 0);
    items.replaceChildren(...Array.from({ length: total }, (_, index) => item(index, index === open)));
    if (open !== undefined)
      items.children[open]?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  };
  const item = (index: number, open: boolean): HTMLElement => {
    const at = [...path, index];
    const title = make('span', { translate: 'no' });
    const name = (): void => {
      const item = editing.get(at);
      title.textContent = item === undefined ? 'À remplir' : sayItem(field, item, index);
    };
    const parts = make('div', { class: 'parts' });
    const own: Editing = {
      ...editing,
      set(where, value) {
        editing.set(where, value);
        if (size() > index) fresh = false;
        name();
      },
    };
    const remove = button('Retirer', () => {
      if (index < size()) editing.set(at, undefined);
      else fresh = false;
      draw();
      more.focus();
    });
    remove.append(make('span', { class: 'aside-voice' }, ` (${index + 1})`));
    const details = make('details', { class: 'item' }, make('summary', {}, title), parts);
    const fill = (): void => {
      if (details.open && !parts.hasChildNodes()) parts.append(...partsOf(field, at, own), remove);
    };
    name();
    details.open = open;
    details.addEventListener('toggle', fill);
    fill();
    return details;
  };
  const before = getAt(editing.work.before?.value, path);
  const isAdding = editing.adds(path) && size() === (Array.isArray(before) ? before.length : 0);
  if ((size() === 0 && field.required) || isAdding) fresh = true;
  draw();
  if (fresh) (items.lastElementChild as HTMLDetailsElement).open = true;
  const more = button(`Ajouter`, () => {
    fresh = true;
    draw(size());
  });
  more.append(make('span', { class: 'aside-voice' }, ` (${field.label})`));
  return make('div', {}, items, more);
}

/** What an item asks: the usual parts, the others folded. */
function partsOf(field: Field, path: Path, editing: Editing): HTMLElement[] {
  const { main, others } = mainPartsOf(field.fields ?? []);
  const draw = (part: Field): HTMLElement => drawField(part, [...path, ...part.pointer], editing, false);
  if (others.length === 0) return main.map(draw);
  const rest = make('details', { class: 'more' }, make('summary', {}, 'Autres précisions'));
  rest.addEventListener('toggle', () => {
    if (rest.open && rest.children.length === 1) rest.append(...others.map(draw));
  });
  return [...main.map(draw), rest];
}
