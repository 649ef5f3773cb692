import { checkHours } from '../hours/check.ts';
import { type Draft, withoutPersons } from './draft.ts';
import { fold } from './fold.ts';
import type { Cell } from './row-fields.ts';

const MAX = 1000;
const MAX_RAW = 5000;

/**
 * Opening hours in OSM's notation. Hours that do not parse stay word for word in `horaires_bruts`; where what was
 * meant is certain (`13h30`, `Lu-Ve`) the lieu has the mended hours as well.
 */
export function takeHours(draft: Draft, cell: Cell): void {
  const { raw } = cell;
  if (raw.length > MAX) {
    keepHours(
      draft,
      { ...cell, raw: withoutPersons(draft, cell.column, raw) },
      `Ces horaires dépassent ${MAX} caractères.`,
    );
    return;
  }
  const bare = withoutPersons(draft, cell.column, raw);
  const check =
    bare === raw ? checkHours(raw) : { ok: false as const, message: 'Ces horaires parlent d’une personne.' };
  if (check.ok) {
    // A spelling that only changes case or punctuation is the same words; another stays the source's.
    draft.lieu.horaires = fold(check.tidy) === fold(raw) ? check.tidy : raw;
    return;
  }
  keepHours(draft, { ...cell, raw: bare }, check.message);
  if (check.fix && check.fix.length <= MAX && checkHours(check.fix).ok) draft.lieu.horaires = check.fix;
}

/** Keeps hours as the source writes them, after those already kept. */
export function keepHours(draft: Draft, { column, raw }: Cell, message: string): void {
  const before = draft.lieu.horaires_bruts;
  const text = before === undefined ? raw : `${before}\n${raw}`;
  if (text.length <= MAX_RAW) draft.lieu.horaires_bruts = text;
  else draft.lieu.non_repris = { ...draft.lieu.non_repris, [column]: raw };
  draft.notes.push({ rule: 'horaires', column, message });
}
