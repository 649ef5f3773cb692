import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import type { Place } from '../../../geo/search.ts';
import { combobox } from '../combobox.ts';
import { searchCommunes } from '../communes.ts';
import { make } from '../make.ts';
import { labelled } from './control.ts';
import { controlId, type Editing, textAt } from './editing.ts';
import { textControl } from './text.ts';

/** The commune is chosen in the gazetteer, which gives its code and postcode; the street is typed. */
export function addressParts(field: Field, path: Path, editing: Editing): HTMLElement[] {
  const parts = new Map((field.fields ?? []).map((part) => [part.pointer.at(-1)!, part]));
  const order = ['commune', 'code_postal', 'voie', 'complement'];
  const keys = [
    ...order.filter((key) => parts.has(key)),
    ...[...parts.keys()].filter((key) => !order.includes(key)),
  ];
  return keys
    .filter((key) => key !== 'code_insee')
    .map((key) => {
      const part = parts.get(key)!;
      const at = [...path, key];
      return key === 'commune'
        ? communePart(part, path, at, editing)
        : labelled(part, at, textControl(part, at, editing), false);
    });
}

function communePart(field: Field, address: Path, path: Path, editing: Editing): HTMLElement {
  const control = make('input', { class: 'field', type: 'text', translate: 'no' });
  control.value = textAt(editing, path);
  const code = make('p', { class: 'small', role: 'status', translate: 'no' });
  let postcodes: readonly string[] = [];
  const sayCode = (): void => {
    const insee = textAt(editing, [...address, 'code_insee']);
    const codes = postcodes.length > 1 ? `. Codes postaux\u00a0: ${postcodes.join(', ')}` : '';
    code.textContent = insee ? `Code INSEE\u00a0: ${insee}${codes}` : '';
  };
  control.addEventListener('input', () => {
    editing.set(path, control.value.trim());
    // Another name is another commune, until it is chosen.
    editing.set([...address, 'code_insee'], undefined);
    sayCode();
  });
  const take = ({ nom, code: insee, codesPostaux }: Place): void => {
    control.value = nom;
    postcodes = codesPostaux;
    editing.set(path, nom);
    editing.set([...address, 'code_insee'], insee);
    const postcode = [...address, 'code_postal'];
    const typed = textAt(editing, postcode);
    const [only, ...others] = codesPostaux;
    if (!codesPostaux.includes(typed)) {
      const next = others.length ? undefined : only;
      editing.set(postcode, next);
      const shown = document.getElementById(controlId(postcode));
      if (shown instanceof HTMLInputElement) shown.value = next ?? '';
    }
    sayCode();
  };
  const suggestions = combobox(control, searchCommunes, take);
  sayCode();
  return labelled(field, path, control, false, suggestions, code);
}
