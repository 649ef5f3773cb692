import { tie } from '../../../data/typography.ts';
import type { Field } from '../../../form/field.ts';
import { plainHint, plainName } from '../../../form/plain-hints.ts';
import type { Path } from '../../../form/value.ts';
import { type Child, make } from '../make.ts';
import { controlId } from './editing.ts';

/**
 * A control with its label and hint above. The only control of a page is labelled by the page's own question.
 * @param alone is its label the page's question, already said?
 */
export function labelled(
  field: Field,
  path: Path,
  control: HTMLElement,
  alone: boolean,
  ...more: Child[]
): HTMLElement {
  const id = controlId(path);
  control.id = id;
  control.dataset.path = path.join('.');
  const hint = plainHint(field);
  if (alone) {
    control.setAttribute('aria-labelledby', 'question');
    control.setAttribute('aria-describedby', 'aide');
    return make('div', { class: 'ask' }, control, ...more);
  }
  if (hint) control.setAttribute('aria-describedby', `${id}-aide`);
  return make(
    'div',
    { class: 'ask' },
    make('label', { class: 'label', for: id }, plainName(field)),
    hint ? make('p', { class: 'small hint', id: `${id}-aide` }, tie(hint)) : undefined,
    control,
    ...more,
  );
}

/** Controls that answer one thing together. */
export function grouped(field: Field, path: Path, alone: boolean, ...children: Child[]): HTMLElement {
  const id = controlId(path);
  const hint = plainHint(field);
  const attributes = { class: 'ask group', role: 'group', id, 'data-path': path.join('.'), tabindex: '-1' };
  if (alone) return make('div', { ...attributes, 'aria-labelledby': 'question' }, ...children);
  return make(
    'div',
    { ...attributes, 'aria-labelledby': `${id}-titre` },
    make('p', { class: 'label', id: `${id}-titre` }, plainName(field)),
    hint ? make('p', { class: 'small hint' }, tie(hint)) : undefined,
    ...children,
  );
}
