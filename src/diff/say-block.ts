import type { SchemaNode } from '../data/schema-files.ts';
import { lowerFirst } from './words.ts';

type Block = Record<string, unknown>;
type Say = (value: unknown, node: SchemaNode | undefined, key: string) => string;

/** A code means nothing without the name of its property. */
const CODE = /^\d[\dAB]*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What leads a part in, for a whole day and for a month or a year. */
const LEADS: Readonly<Record<string, readonly [day: string, longer: string]>> = {
  le: ['le ', ''],
  du: ['du ', 'de '],
  depuis: ['depuis le ', 'depuis '],
  au: ['au ', 'à '],
  jusqu_a: ['jusqu’au ', 'jusqu’à '],
};

/** The parts of a block side by side, as a person would say them. @param say says one part */
export function sayBlock(value: Block, node: SchemaNode | undefined, key: string, say: Say): string {
  if (key === 'contour') return 'un tracé';
  if (key === 'adresse') return sayAddress(value);
  return partsOf(value, node)
    .map((part) => sayPart(part, value[part], node?.properties?.[part], say))
    .filter(Boolean)
    .join(', ');
}

/** In the schema's order, then what it does not know. An identifier says nothing beside a name. */
function partsOf(value: Block, node: SchemaNode | undefined): string[] {
  const known = Object.keys(node?.properties ?? {}).filter((key) => value[key] !== undefined);
  const others = Object.keys(value).filter((key) => !known.includes(key));
  const isNamed = value.nom !== undefined || value.titre !== undefined;
  return [...known, ...others].filter((key) => !(key === 'id' && isNamed));
}

function sayPart(key: string, value: unknown, node: SchemaNode | undefined, say: Say): string {
  const text = bare(say(value, node, key));
  if (!node) return `${key}\u00a0: ${text}`;
  const leads = LEADS[key];
  if (leads && typeof value === 'string') return leads[DAY.test(value) ? 0 : 1] + text;
  if (key === 'par' && typeof value === 'string') return `par ${text}`;
  const title = lowerFirst(node.title ?? key);
  if (typeof value === 'boolean') return value ? title : `${title}\u00a0: non`;
  return isBareFigure(value) ? `${title} ${text.replace(/«\u00a0|\u00a0»/g, '')}` : text;
}

/** Figures and codes: they mean nothing without the name of their property. */
function isBareFigure(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isBareFigure);
  return typeof value === 'number' || CODE.test(String(value));
}

/** As on an envelope, with the code that tells homonyms apart. */
function sayAddress({ voie, complement, code_postal: postcode, commune, code_insee: code }: Block): string {
  const town = [postcode, commune].filter(Boolean).join(' ');
  const lines = [voie, complement, town].filter(Boolean).map(String).join(', ');
  return code ? `${lines} (code INSEE ${code})` : lines;
}

/** Without the quotation marks of a single text, nor the stop of a sentence that others follow. */
function bare(text: string): string {
  return text.replace(/^«\u00a0([^«»]*)\u00a0»$/, '$1').replace(/\.$/, '');
}
