import { type Draft, keep, withdraw } from './draft.ts';
import { cutPersonal } from './personal-cut.ts';
import type { Cell } from './row-fields.ts';

/** Stands in a text where it told of a person. */
export const MARK = '[retiré]';

const RESUME_MAX = 280;
const DETAIL_MAX = 10_000;
const SHORT_MAX = 300;

/** Free text without what it says of persons; undefined when nothing else is left. */
export function freeText(draft: Draft, { column, raw }: Cell): string | undefined {
  const { text, kinds } = cutPersonal(raw, MARK);
  if (kinds.length > 0) withdraw(draft, column, kinds);
  else if (!/[\p{L}\p{N}]/u.test(raw)) keep(draft, column, raw);
  return /[\p{L}\p{N}]/u.test(text.replaceAll(MARK, '')) ? text : undefined;
}

/**
 * The presentation. A résumé over 280 characters moves whole to the detail, before the detail's own text, a blank
 * line between.
 */
export function takePresentation(draft: Draft, resume: Cell | undefined, detail: Cell | undefined): void {
  const short = resume && freeText(draft, resume);
  const long = detail && freeText(draft, detail);
  const moves = short !== undefined && short.length > RESUME_MAX;
  const body = [moves ? short : undefined, long].filter((text) => text !== undefined).join('\n\n');
  const fits = body.length <= DETAIL_MAX;
  const presentation = {
    ...(short !== undefined && !moves ? { resume: short } : {}),
    ...(body !== '' && fits ? { detail: body } : {}),
  };
  if (Object.keys(presentation).length > 0) draft.lieu.presentation = presentation;
  if (fits) return;
  const note = { rule: 'presentation', message: `Ce texte dépasse ${DETAIL_MAX} caractères.` };
  for (const cell of [moves ? resume : undefined, detail]) if (cell) keep(draft, cell.column, cell.raw, note);
}

/** A short text of a given length at most, kept aside when longer. Names of bodies are not searched for persons. */
export function takeShortText(draft: Draft, field: 'structure_parente' | 'source', cell: Cell): void {
  const { text, kinds } = cutPersonal(cell.raw, MARK, ['courriel', 'mobile']);
  if (kinds.length > 0) withdraw(draft, cell.column, kinds);
  else if (text.length <= SHORT_MAX && !text.includes('\n')) draft.lieu[field] = text;
  else
    keep(draft, cell.column, cell.raw, {
      rule: 'texte-long',
      message: `Ce texte dépasse ${SHORT_MAX} caractères.`,
    });
}
