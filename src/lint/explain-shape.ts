import type { Pointer } from '../data/read.ts';
import { type SchemaName, type SchemaNode, schemaAt } from '../data/schema-files.ts';
import type { SchemaError } from '../data/validate.ts';
import * as say from './messages.ts';
import { nearestWord } from './near.ts';
import { newPlaceOf, newWordOf } from './old-words.ts';
import type { Repair } from './repair.ts';
import type { Problem } from './rule.ts';
import { phonesIn } from './several-phones.ts';
import {
  readList,
  termFor,
  termLike,
  tidyDate,
  tidyPhone,
  tidyPivot,
  toBoolean,
  toNumber,
  withoutTypography,
} from './suggest.ts';
import { tidyEmail, tidyUrl } from './tidy-contact.ts';
import { valueAt } from './value-at.ts';
import { guessShortDate, readFrenchMonth } from './written-date.ts';
import { wrongPlaceOf } from './wrong-place.ts';

/** A finding of the schema, in words. */
export type ShapeProblem = Problem & { rule: string };

/** Puts an error of the schema in words, with the repair that is certain. */
export function explainShape(name: SchemaName, error: SchemaError, root: unknown): ShapeProblem {
  const value = valueAt(root, error.pointer);
  const node = schemaAt(name, error.pointer) ?? {};
  const field = fieldName(error.pointer);
  const place: Problem = { pointer: error.pointer, message: '' };
  const shape = (message: string, repair?: Repair): ShapeProblem => ({
    ...place,
    rule: 'schema',
    message,
    ...(repair && { repair }),
  });
  const set = (fixed: string | number | boolean | undefined): Repair | undefined =>
    fixed === undefined ? undefined : { kind: 'set', pointer: error.pointer, value: fixed };

  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params.missingProperty);
      return shape(say.missing(missing, schemaAt(name, [...error.pointer, missing]), error.pointer));
    }
    case 'additionalProperties':
      return unknownProperty(name, error, root);
    case 'type':
      return wrongType(error.pointer, node, field, value);
    case 'enum':
      return wrongWord(error.pointer, node, field, value);
    case 'uniqueItems': {
      const again = [...error.pointer, Math.max(Number(error.params.i), Number(error.params.j))];
      return { ...shape(say.repeated(field), { kind: 'remove', pointer: again }), pointer: again };
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return shape(say.empty(field), { kind: 'remove', pointer: error.pointer });
    case 'maxLength':
      return shape(say.tooLong(field, String(value).length, node));
    case 'minimum':
    case 'maximum':
      return shape(say.outOfRange(field, value, node));
    default: {
      const text = String(value);
      const fixed = fixedText(node, error.pointer, text);
      return shape(
        sayNearly(node, error.pointer, field, text, fixed) ?? say.badForm(field, text, node, fixed),
        set(fixed),
      );
    }
  }
}

function unknownProperty(name: SchemaName, error: SchemaError, root: unknown): ShapeProblem {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(schemaAt(name, error.pointer)?.properties ?? {});
  const near = nearestProperty(key, known);
  const present = near !== undefined && valueAt(root, [...error.pointer, near]) !== undefined;
  const pointer = [...error.pointer, key];
  const problem: ShapeProblem = {
    rule: 'schema',
    pointer,
    target: 'key',
    message:
      near !== undefined && near === key.trim()
        ? say.invisibleSpace(near)
        : say.unknownProperty(key, near, error.pointer.length === 0 ? wrongPlaceOf(key) : undefined, known),
  };
  return near && !present ? { ...problem, repair: { kind: 'rename', pointer, to: near } } : problem;
}

/** The property that a misspelt name surely means. */
export function nearestProperty(key: string, known: readonly string[]): string | undefined {
  return known.find((word) => word === key.trim()) ?? nearestWord(key, known);
}

function wrongType(pointer: Pointer, node: SchemaNode, field: string, value: unknown): ShapeProblem {
  const problem = { rule: 'schema', pointer };
  if (value === null) return { ...problem, message: say.noValue(field), repair: { kind: 'remove', pointer } };
  const words = node.items?.enum;
  const repair = repairType(pointer, node, value, words);
  const fixed = repair?.kind === 'set' && typeof repair.value !== 'object' ? repair.value : undefined;
  return { ...problem, message: say.wrongType(field, node, value, fixed), ...(repair && { repair }) };
}

function repairType(
  pointer: Pointer,
  node: SchemaNode,
  value: unknown,
  words: readonly string[] | undefined,
): Repair | undefined {
  const set = (fixed: string | number | boolean | readonly string[] | undefined): Repair | undefined =>
    fixed === undefined ? undefined : { kind: 'set', pointer, value: fixed };
  switch (node.type) {
    case 'string': {
      const last = pointer.at(-1);
      if (typeof value === 'number' && (last === 'code_postal' || last === 'code_insee'))
        return Number.isInteger(value) && value > 0 ? set(String(value).padStart(5, '0')) : undefined;
      // The number that YAML read has lost its zero, which a phone number in France always has.
      const phone = typeof value === 'number' && last === 'telephone' ? tidyPhone(String(value)) : undefined;
      if (phone !== undefined) return set(phone);
      return typeof value === 'number' || typeof value === 'boolean' ? { kind: 'quote', pointer } : undefined;
    }
    case 'array':
      return typeof value === 'string' ? set(readList(value, words)) : undefined;
    case 'boolean':
      return set(toBoolean(value));
    case 'number':
    case 'integer':
      return set(toNumber(value));
    default:
      return undefined;
  }
}

function wrongWord(pointer: Pointer, node: SchemaNode, field: string, value: unknown): ShapeProblem {
  const text = String(value);
  const vocabulary = node['x-vocabulaire'] ?? '';
  const words = node.enum ?? [];
  const recent = newWordOf(vocabulary, text);
  if (recent) {
    const message = say.oldWord(field, text, recent);
    return { rule: 'enumeration-morte', pointer, message, repair: { kind: 'set', pointer, value: recent } };
  }
  const moved = newPlaceOf(text);
  if (moved) return { rule: 'enumeration-morte', pointer, message: say.movedWord(field, text, moved) };
  const meant = termFor(vocabulary, words, text);
  const problem = {
    rule: 'schema',
    pointer,
    message: say.unknownWord(
      field,
      text,
      words,
      meant ?? nearestWord(text, words, 4) ?? termLike(vocabulary, text),
    ),
  };
  return meant ? { ...problem, repair: { kind: 'set', pointer, value: meant } } : problem;
}

/** What is nearly a value: two phone numbers, a month where a day is due, a year of two digits. */
function sayNearly(
  node: SchemaNode,
  pointer: Pointer,
  field: string,
  text: string,
  fixed: string | undefined,
): string | undefined {
  if (fixed !== undefined) return undefined;
  const phones = pointer.at(-1) === 'telephone' ? phonesIn(text) : [];
  if (phones.length > 0) return say.severalPhones(field, phones);
  if (!isDay(node)) return undefined;
  const month = readFrenchMonth(text);
  return month === undefined ? say.shortYear(text, guessShortDate(text)) : say.monthOnly(field, text, month);
}

/** Does the schema want a whole day? */
function isDay(node: SchemaNode): boolean {
  return node.format === 'date' || node.pattern === '^\\d{4}-\\d{2}-\\d{2}$';
}

/** A text as its format wants it, when there is only one way to mean it. */
function fixedText(node: SchemaNode, pointer: Pointer, written: string): string | undefined {
  const bare = withoutTypography(written);
  const text = bare ?? written;
  if (bare !== undefined && node.pattern && new RegExp(node.pattern, 'u').test(bare)) return bare;
  const last = pointer.at(-1);
  if (last === 'pivot') return tidyPivot(text);
  if (node.format === 'email') return tidyEmail(text);
  if (last === 'telephone') return tidyPhone(text);
  if (last === 'code_postal' && /^\d{4}$/.test(text.trim())) return `0${text.trim()}`;
  if (isDay(node)) return tidyDate(text);
  if (/^\^\\d\{4\}/.test(node.pattern ?? '')) return tidyDate(text) ?? readFrenchMonth(text);
  if (node.format === 'uri') return tidyUrl(text);
  return undefined;
}

/** `adresse.code_postal`, as it is written in the file; a list's item has its list's name. */
function fieldName(pointer: Pointer): string {
  return pointer.filter((step) => typeof step === 'string').join('.');
}
