import { capitalise, formatKm, joinWords } from '../data/typography.ts';
import { distanceKm } from '../geo/distance.ts';
import type { FieldChange } from './changes.ts';
import { isBlock, same } from './equal.ts';
import { sayHoursChange } from './say-hours.ts';
import { sayTextChange } from './say-text.ts';
import { sayItem, sayValue } from './say-value.ts';
import { lowerFirst } from './words.ts';

/** Texts longer than this are told by the words that differ. */
const LONG = 60;

/** One sentence for one changed property: "Contact, téléphone : 02 61 91 00 00 → 02 61 91 00 01." */
export function sayChange(change: FieldChange): string {
  const text = `${labelOf(change)}\u00a0: ${sayWhat(change)}`;
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** `Contact, téléphone` */
export function labelOf({ labels }: FieldChange): string {
  return labels.map((label, index) => (index === 0 ? label : lowerFirst(label))).join(', ');
}

function sayWhat({ key, node, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) return sayList(before, after, node, key);
  if (isItem(node) && (before === undefined || after === undefined)) {
    const item = sayValue(before ?? after, node?.items, key);
    return `${before === undefined ? 'ajout' : 'retrait'} (${item})`;
  }
  if (before === undefined) return `${sayValue(after, node, key)} (ajouté)`;
  if (after === undefined) return `plus rien (c’était ${sayValue(before, node, key)})`;
  if (key === 'position' && isPoint(before) && isPoint(after)) return sayMove(before, after);
  if (typeof before === 'string' && typeof after === 'string') {
    if (key === 'horaires') return sayHoursChange(before, after);
    if (!node?.enum && (before.length > LONG || after.length > LONG)) return sayTextChange(before, after);
  }
  const [old, recent] = [sayValue(before, node, key), sayValue(after, node, key)];
  return old === recent ? `${old} (écrit autrement)` : `${old} → ${recent}`;
}

/** Is this an item of a list of blocks, rather than a whole property? */
function isItem(node: FieldChange['node']): boolean {
  return node?.items !== undefined && node.type === undefined;
}

function sayList(before: unknown[], after: unknown[], node: FieldChange['node'], key: string): string {
  const of = (items: unknown[]): string =>
    joinWords(items.map((item) => `${isDay(item) ? 'du' : 'de'} ${sayItem(item, node?.items, key)}`));
  const gone = before.filter((item) => !after.some((other) => same(item, other)));
  const come = after.filter((item) => !before.some((other) => same(item, other)));
  const parts = [come.length ? `ajout ${of(come)}` : '', gone.length ? `retrait ${of(gone)}` : ''];
  return parts.filter(Boolean).join('\u00a0; ') || 'les mêmes, dans un autre ordre';
}

function isDay(item: unknown): boolean {
  return typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item);
}

function isPoint(value: unknown): value is { latitude: number; longitude: number } {
  return isBlock(value) && typeof value.latitude === 'number' && typeof value.longitude === 'number';
}

type LatLon = { latitude: number; longitude: number };

function sayMove(before: LatLon, after: LatLon): string {
  const km = distanceKm(before, after);
  const distance = km < 1 ? `${Math.max(1, Math.round(km * 1000))}\u00a0m` : formatKm(km);
  return `déplacée de ${distance}`;
}

/** A sentence from its parts, capital first. */
export function asSentence(text: string): string {
  return /[.?!…]$/.test(text) ? capitalise(text) : `${capitalise(text)}.`;
}
