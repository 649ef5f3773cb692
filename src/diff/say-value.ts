import { phoneForPeople } from '../data/phone.ts';
import type { SchemaNode } from '../data/schema-files.ts';
import { plainLabel, type VocabularyName } from '../data/vocabularies.ts';
import { sentencesOf } from '../hours/index.ts';
import { formatDate, formatNumber, joinWords } from '../views/typography.ts';

/** Longer values are cut where they are quoted. */
const LONGEST = 120;

/** A value of a property as a person would say it; `key` is the property's name, `node` what its schema says. */
export function sayValue(value: unknown, node: SchemaNode | undefined, key: string): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return sayNumber(value);
  if (typeof value === 'string') return sayText(value, node, key);
  if (Array.isArray(value)) return joinWords(value.map((item) => sayValue(item, node?.items, key)));
  if (typeof value === 'object' && value !== null) return sayBlock(value as Record<string, unknown>, node);
  return 'rien';
}

function sayText(value: string, node: SchemaNode | undefined, key: string): string {
  if (node?.['x-vocabulaire']) return plainLabel(node['x-vocabulaire'] as VocabularyName, value);
  if (key === 'horaires') return lowerFirst(sentencesOf(value).join(' ').replace(/\.$/, ''));
  if (key === 'telephone') return phoneForPeople(value);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return formatDate(value);
  return `«\u00a0${shorten(value)}\u00a0»`;
}

/** The parts of a block side by side: an address reads as on an envelope. */
function sayBlock(value: Record<string, unknown>, node: SchemaNode | undefined): string {
  const known = Object.keys(node?.properties ?? {});
  const keys = [
    ...known.filter((key) => value[key] !== undefined),
    ...Object.keys(value).filter((key) => !known.includes(key)),
  ];
  return keys
    .map((key) => sayValue(value[key], node?.properties?.[key], key).replace(/^«\u00a0|\u00a0»$/g, ''))
    .join(', ');
}

function sayNumber(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : String(value).replace('.', ',');
}

/** On one line, and not too long. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
