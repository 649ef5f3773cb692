import { type Draft, keep, withdraw } from './draft.ts';
import type { RowContext } from './import-context.ts';
import { cutPersonal } from './personal-cut.ts';
import { readableName } from './readable-name.ts';
import type { Cell } from './row-fields.ts';

const MAX = 200;

/** What a lieu is called when its source does not say. */
export const NAMELESS = 'Lieu sans nom';

/** The lieu's name, readable. A name of a person in it is the lieu's own; e-mails and mobile numbers are not. */
export function takeName(draft: Draft, cell: Cell | undefined, { own }: RowContext): void {
  if (!cell) {
    draft.lieu.nom = NAMELESS;
    draft.notes.push({ rule: 'nom', message: 'Cette ligne ne donne pas de nom.' });
    return;
  }
  const { column, raw } = cell;
  const { text, kinds } = cutPersonal(raw, '', ['courriel', 'mobile']);
  if (kinds.length > 0) withdraw(draft, column, kinds);
  const line = text.replace(/\s*\n\s*/g, ' ').trim() || NAMELESS;
  const name = own ? line : readableName(line, draft.lieu.adresse?.commune ?? '');
  draft.lieu.nom = name.length <= MAX ? name : `${name.slice(0, MAX - 1).replace(/\s\S*$/, '')}…`;
  if (name.length > MAX)
    keep(draft, column, raw, { rule: 'nom', message: `Ce nom dépasse ${MAX} caractères.` });
}
