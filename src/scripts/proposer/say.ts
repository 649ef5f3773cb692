import type { Collection } from '../../data/collections.ts';
import { schemaAt } from '../../data/schema-files.ts';
import { capitalise, joinWords } from '../../data/typography.ts';
import { sayValue } from '../../diff/say-value.ts';
import { areasOf } from '../../form/areas.ts';
import type { Field } from '../../form/field.ts';
import { getAt } from '../../form/value.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import { areaName, entryName, loadAreaNames, loadEntryNames } from './names.ts';

/** What one item of a list is called: its name, or what tells it best. */
export function sayItem({ label, fields = [] }: Field, item: unknown, index: number): string {
  for (const key of ['nom', 'titre', 'genre', 'constat', 'part', 'le']) {
    const value = getAt(item, [key]);
    if (typeof value !== 'string' || value === '') continue;
    const options = fields.find(({ pointer }) => pointer[0] === key)?.options;
    return options?.find((option) => option.value === value)?.label ?? value;
  }
  return `${label}, ${index + 1}`;
}

/** Loads the names of what an answer names by codes and identifiers, so that {@link sayAnswer} can say them. */
export async function loadNamesIn(field: Field, value: unknown): Promise<void> {
  const { kind, fields = [], reference } = field;
  if (value === undefined) return;
  const texts = [value].flat().filter((text) => typeof text === 'string');
  const areas = areasOf(field);
  if (areas.length) return loadAreaNames(areas, texts);
  if (reference) return loadEntryNames(reference, texts);
  if (kind === 'group')
    await Promise.all(fields.map((part) => loadNamesIn(part, getAt(value, [part.pointer.at(-1)!]))));
}

/** An answer in sentences, one a line; empty when there is none. */
export function sayAnswer(collection: Collection, field: Field, value: unknown): string[] {
  const { pointer, kind, fields = [], label, reference } = field;
  if (value === undefined) return [];
  const key = pointer.at(-1) ?? '';
  if (kind === 'hours' && typeof value === 'string') return sentencesOf(value);
  if (kind === 'body') return String(value).split(/\n+/);
  if (kind === 'group' || kind === 'position')
    return fields.flatMap((part) => {
      const said = sayAnswer(collection, part, getAt(value, [part.pointer.at(-1)!]));
      return said.length ? [`${part.label}\u00a0: ${said.join(', ')}`] : [];
    });
  if (kind === 'texts' && Array.isArray(value)) {
    const areas = areasOf(field);
    return value.map((text) => (areas.length ? areaName(areas, String(text)) : String(text)));
  }
  if (reference) return [value].flat().map((id) => entryName(reference, String(id)));
  if (kind === 'list' && Array.isArray(value))
    return value.map((item, index) => sayWholeItem({ label, fields } as Field, item, index));
  if (kind === 'address') return sayAddress(value);
  const node = schemaAt(collection, Array.isArray(value) ? [...pointer, 0] : pointer);
  const items = Array.isArray(value) ? value : [value];
  const said = joinWords(items.map((item) => unquoted(sayValue(item, node, key))));
  const isWord = kind === 'choice' || kind === 'choices' || kind === 'bool' || kind === 'date';
  return [isWord ? capitalise(said) : said];
}

function unquoted(text: string): string {
  return text.replace(/^«\u00a0|\u00a0»$/g, '');
}

function sayWholeItem(field: Field, item: unknown, index: number): string {
  const hours = getAt(item, ['horaires']);
  const text = getAt(item, ['texte']);
  const more =
    typeof hours === 'string' ? sentencesOf(hours).join(' ') : typeof text === 'string' ? text : '';
  return [sayItem(field, item, index), more].filter(Boolean).join('\u00a0: ');
}

/** As on an envelope. */
function sayAddress(value: unknown): string[] {
  const part = (key: string): string => String(getAt(value, [key]) ?? '');
  const town = [part('code_postal'), part('commune')].filter(Boolean).join(' ');
  return [part('voie'), part('complement'), town].filter(Boolean);
}
