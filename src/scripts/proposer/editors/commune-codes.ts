import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import { combobox } from '../combobox.ts';
import { searchCommunes } from '../communes.ts';
import { make } from '../make.ts';
import { chips } from './chips.ts';
import { controlId, type Editing } from './editing.ts';

/** Does a list of texts hold INSEE codes of communes? */
export function isCommuneCodes({ kind, pattern }: Field): boolean {
  return kind === 'texts' && pattern === '^(?:[013-9]\\d|2[AB1-9])\\d{3}$';
}

/** Communes chosen by name; the file keeps their codes. */
export function communeCodes(path: Path, editing: Editing): HTMLElement {
  const names = new Map<string, string>();
  const control = make('input', {
    class: 'field',
    type: 'text',
    id: `${controlId(path)}-ajout`,
    translate: 'no',
  });
  const chosen = chips(path, editing, (code) => names.get(code) ?? code);
  const suggestions = combobox(control, searchCommunes, (place) => {
    names.set(place.code, `${place.nom} (${place.code})`);
    chosen.add(place.code);
    control.value = '';
    control.focus();
  });
  return make(
    'div',
    { class: 'ask' },
    chosen.element,
    make('label', { class: 'label', for: control.id }, 'Ajouter une commune'),
    control,
    suggestions,
  );
}
