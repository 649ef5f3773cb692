import { normalisePhone, phoneForPeople } from '../../../data/phone.ts';
import { departementOfValue } from '../../../form/entry-path.ts';
import type { Field, FieldKind } from '../../../form/field.ts';
import { isWhoWrites } from '../../../form/own-words.ts';
import type { Path } from '../../../form/value.ts';
import { departements } from '../../../geo/departements.ts';
import { make } from '../make.ts';
import { type Editing, textAt } from './editing.ts';

/** A line, or several, of text. What is typed is kept as the file writes it: `02 61 91 00 01` becomes +33261910001. */
export function textControl(
  field: Field,
  path: Path,
  editing: Editing,
): HTMLInputElement | HTMLTextAreaElement {
  const { kind, maxLength = 0 } = field;
  const lines = kind === 'body' ? 14 : maxLength > 1000 ? 9 : 4;
  const control =
    kind === 'long' || kind === 'body'
      ? make('textarea', { class: 'field', rows: lines })
      : make('input', { class: 'field', type: kind === 'date' ? 'date' : 'text', ...TYPING[kind] });
  control.autocomplete = isWhoWrites(editing.work.collection, path) ? 'organization' : 'off';
  control.translate = false;
  const value = (kind === 'date' && editing.dayFor(path)) || textAt(editing, path);
  control.value =
    kind === 'phone' ? phoneForPeople(value) : kind === 'number' ? value.replace('.', ',') : value;
  control.addEventListener('input', () => editing.set(path, answerOf(field, control.value, editing)));
  return control;
}

/** Keyboards of phones. */
const TYPING: Partial<Record<FieldKind, Record<string, string>>> = {
  phone: { inputmode: 'tel' },
  mail: { inputmode: 'email' },
  url: { inputmode: 'url', placeholder: 'https://' },
  number: { inputmode: 'decimal' },
};

/** What a typed text means; what it does not mean for certain stays as typed, and the check says so. */
export function answerOf({ kind }: Pick<Field, 'kind'>, typed: string, editing: Editing): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (kind === 'phone') {
    const prefix = departements.get(departementOfValue(editing.work.value))?.phonePrefix;
    const phone = normalisePhone(text, prefix);
    return phone.ok ? phone.e164 : text;
  }
  if (kind === 'number') return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
  if (kind === 'url' && /^www\.\S+$/i.test(text)) return `https://${text}`;
  return kind === 'body' || kind === 'long' ? typed.replace(/\r\n?/g, '\n').trim() : text;
}
