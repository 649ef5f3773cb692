import { departementOfPostcode, type Resolution, resolveCommune } from '../geo/gazetteer.ts';
import { type Draft, keep, withdraw } from './draft.ts';
import { sameText } from './fold.ts';
import type { RowContext } from './import-context.ts';
import { cutPersonalFromPlace } from './personal-cut.ts';
import { takePosition } from './position.ts';
import type { Cell } from './row-fields.ts';
import { MARK } from './texts.ts';

/** The cells that say where a lieu is. */
export interface PlaceCells {
  adresse?: Cell;
  complement?: Cell;
  commune?: Cell;
  codePostal?: Cell;
  codeInsee?: Cell;
  latitude?: Cell;
  longitude?: Cell;
}

const VOIE_MAX = 200;
const COMPLEMENT_MAX = 300;

/**
 * Address and position. The commune gets its official name and code; a name or code that differs stays in
 * `non_repris`. Unknown stays unknown: `00000`, and the commune's name where a street is due.
 * @returns the département's code; empty when it cannot be told, and then nothing was taken
 */
export function takePlace(draft: Draft, cells: PlaceCells, context: RowContext): string {
  const codePostal = readPostcode(draft, cells.codePostal);
  const codeInsee = readInsee(cells.codeInsee);
  const position = takePosition(draft, cells.latitude, cells.longitude);
  const found = resolveCommune({
    code_insee: codeInsee,
    code_postal: codePostal,
    commune: cells.commune?.raw,
    position,
  });
  const commune = communeName(draft, cells.commune, found, context);
  const departement = found?.commune.departement ?? departementOfPostcode(codePostal ?? '');
  if (!commune || !departement) return '';
  const code = communeCode(draft, cells.codeInsee, codeInsee, found, context);
  draft.lieu.adresse = {
    ...street(draft, cells, context),
    ...(codePostal ? { code_postal: codePostal } : {}),
    commune,
    ...(code ? { code_insee: code } : {}),
  };
  return departement;
}

function readPostcode(draft: Draft, cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  const digits = cell.raw.replace(/\s|\.0$/g, '');
  if (/^0+$/.test(digits)) return undefined;
  if (/^\d{4,5}$/.test(digits)) return digits.padStart(5, '0');
  keep(draft, cell.column, cell.raw, { rule: 'code-postal', message: 'Ce n’est pas un code postal.' });
  return /(?<!\d)\d{5}(?!\d)/.exec(cell.raw)?.[0];
}

function readInsee(cell: Cell | undefined): string | undefined {
  const code = cell?.raw.replace(/\s|\.0$/g, '').toUpperCase();
  if (code === undefined || !/^\d[\dAB]?\d{3}$/.test(code)) return undefined;
  return code.padStart(5, '0');
}

function communeName(
  draft: Draft,
  cell: Cell | undefined,
  found: Resolution | undefined,
  { own }: RowContext,
): string | undefined {
  if (cell && (own || !found)) {
    if (!found)
      draft.notes.push({
        rule: 'commune',
        column: cell.column,
        message: `Commune inconnue : « ${cell.raw} ».`,
      });
    return cell.raw;
  }
  const official = found?.commune.nom;
  if (cell && official && !sameText(cell.raw, official)) {
    const message = `« ${cell.raw} » n’est pas le nom officiel de la commune : « ${official} » (${found.commune.code}) est écrit.`;
    keep(draft, cell.column, cell.raw, { rule: 'commune', message });
  }
  return official;
}

function communeCode(
  draft: Draft,
  cell: Cell | undefined,
  given: string | undefined,
  found: Resolution | undefined,
  { own }: RowContext,
): string | undefined {
  const code = own && given ? given : found?.commune.code;
  if (cell && given !== code) {
    keep(draft, cell.column, cell.raw, {
      rule: 'code-insee',
      message: code ? `Ce code ne va pas avec l’adresse : ${code} est écrit.` : 'Ce code INSEE est inconnu.',
    });
  }
  return code;
}

function street(draft: Draft, { adresse, complement }: PlaceCells, { own }: RowContext) {
  const voie = adresse && readLine(draft, adresse, VOIE_MAX, own);
  const more = complement && readLine(draft, complement, COMPLEMENT_MAX, own);
  return { ...(voie ? { voie } : {}), ...(more ? { complement: more } : {}) };
}

function readLine(draft: Draft, { column, raw }: Cell, max: number, own: boolean): string | undefined {
  const { text, kinds } = cutPersonalFromPlace(raw, MARK);
  if (kinds.length > 0) withdraw(draft, column, kinds);
  const line = own ? text : text.replace(/\s*\n\s*/g, ', ');
  if (line.length <= max) return line.replaceAll(MARK, '').trim() === '' ? undefined : line;
  keep(draft, column, raw, { rule: 'texte-long', message: `Ce texte dépasse ${max} caractères.` });
  return undefined;
}
