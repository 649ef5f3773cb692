import { type Draft, keep } from './draft.ts';
import type { Field } from './fields.ts';
import type { ListField } from './list-field.ts';
import type { Cell } from './row-fields.ts';
import { isFaithful, isNeedless, type Placed, placeWord } from './words.ts';

const MAX_LABEL = 300;

/**
 * Puts each word of a list where it belongs. When one has no place, the whole value also stays word for word in
 * `non_repris`. Lists are joined with `|` or `;`, a comma counting where every piece between commas is a word.
 */
export function takeWords(draft: Draft, field: Field, { column, raw }: Cell): void {
  const words = splitList(raw);
  const placed = words.map((word) => placeAll(field, word));
  for (const place of placed.flat()) add(draft, place.field, place.word);
  const rest = words.filter((_, index) => placed[index]!.length === 0);
  const unknown = rest.filter((word) => !isNeedless(word));
  if (unknown.length > 0) {
    keep(draft, column, raw, {
      rule: 'valeur-hors-liste',
      message: `Hors de la liste du standard : ${unknown.map((word) => `« ${word} »`).join(', ')}.`,
    });
  } else if (
    rest.length > 0 ||
    words.some((word, index) => !placed[index]!.every((place) => isFaithful(place, word)))
  ) {
    keep(draft, column, raw);
  }
}

/** The place of a word, or of each piece of it when a file joins its lists with commas; empty when unknown. */
function placeAll(field: Field, word: string): Placed[] {
  const place = placeWord(field, word);
  if (place) return [place];
  const pieces = word.split(',').map((piece) => placeWord(field, piece.trim()));
  return pieces.length > 1 && pieces.every((piece) => piece !== undefined) ? pieces : [];
}

/**
 * Free labels. v1.0.2 joins them with `|` alone; v0.1's `labels_autres` with `;` too.
 */
export function takeLabels(draft: Draft, field: Field, { column, raw }: Cell): void {
  const labels = field === 'labels_autres' ? splitList(raw) : splitOn(raw, /\|/);
  if (labels.every((label) => label.length <= MAX_LABEL && !label.includes('\n'))) {
    for (const label of labels) add(draft, 'autres_formations_labels', label);
  } else {
    keep(draft, column, raw, { rule: 'texte-long', message: `Un label dépasse ${MAX_LABEL} caractères.` });
  }
}

/** Adds a word to a list of the lieu, once. */
export function add(draft: Draft, field: ListField, word: string): void {
  const list = (draft.lieu[field] ?? []) as string[];
  if (!list.includes(word)) (draft.lieu as Record<ListField, string[]>)[field] = [...list, word];
}

function splitList(raw: string): string[] {
  return splitOn(raw, /[|;]/);
}

function splitOn(raw: string, separator: RegExp): string[] {
  return raw
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
