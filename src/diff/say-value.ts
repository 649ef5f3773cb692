import { phoneForPeople } from '../data/phone.ts';
import type { SchemaNode } from '../data/schema-files.ts';
import { formatDate, formatNumber, joinWords } from '../data/typography.ts';
import { plainLabel, type VocabularyName } from '../data/vocabularies.ts';
import { isBlock } from './equal.ts';
import { sayBlock } from './say-block.ts';
import { quote, sayHours, shorten } from './words.ts';

/** A value of a property as a person would say it; `key` is the property's name, `node` what its schema says. */
export function sayValue(value: unknown, node: SchemaNode | undefined, key: string): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return sayNumber(value);
  if (typeof value === 'string') return sayText(value, node, key);
  if (Array.isArray(value)) return sayAll(value, node, key);
  if (isBlock(value)) return sayBlock(value, node, key, sayValue);
  return 'rien';
}

/** An item of a list: a term of several words keeps them together. */
export function sayItem(item: unknown, node: SchemaNode | undefined, key: string): string {
  const text = sayValue(item, node, key);
  return typeof item === 'string' && node?.['x-vocabulaire'] ? quote(text) : text;
}

function sayAll(items: readonly unknown[], node: SchemaNode | undefined, key: string): string {
  const said = items.map((item) => sayItem(item, node?.items, key));
  return items.some(isBlock) ? said.join('\u00a0; ') : joinWords(said);
}

function sayText(value: string, node: SchemaNode | undefined, key: string): string {
  if (node?.['x-vocabulaire']) return plainLabel(node['x-vocabulaire'] as VocabularyName, value);
  if (key === 'horaires') return sayHours(value);
  if (key === 'telephone' && value.startsWith('+')) return phoneForPeople(value);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return formatDate(value);
  return quote(shorten(value));
}

function sayNumber(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : String(value).replace('.', ',');
}
