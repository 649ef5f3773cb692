import { hoursFromDayCells } from '../hours/day-cells.ts';
import { dayCodes } from '../hours/weekdays.ts';
import { type Draft, keep, newDraft, withdraw, withoutPersons } from './draft.ts';
import { takeEmails } from './emails.ts';
import { fold } from './fold.ts';
import { keepHours } from './hours-cell.ts';
import type { RowContext } from './import-context.ts';
import { takeName } from './lieu-name.ts';
import { add } from './lists.ts';
import { cutPersonal } from './personal-cut.ts';
import { takePhone } from './phones.ts';
import { takePlace } from './place.ts';
import type { Cell } from './row-fields.ts';
import type { SourceRow } from './source-table.ts';
import { genericPhone, phonePrefix, takeOthers } from './standard.ts';
import { MARK, takePresentation } from './texts.ts';
import { unescapeText } from './unescape-text.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** Columns that are read; any other is kept by its name. */
const READ = new Set([
  'id_fs',
  'lib_fs',
  'adresse',
  'complement_adresse',
  'insee_com',
  'code_postal',
  'lib_com',
  'latitude',
  'longitude',
  'mail',
  'telephone',
  'commentaire',
  'format_fs',
  ...DAYS.map((day) => `h_${day}`),
]);

/** What the source says of moving about; `Multisites` and `Fixe_antenne(s)` have no word in the standard. */
const ITINERANCE: Record<string, 'Fixe' | 'Itinérant'> = {
  fixe: 'Fixe',
  'bus equivalent': 'Itinérant',
  itinerante: 'Itinérant',
};

/** Whether a file's columns are those of the national list of France Services. */
export function isFranceServices(headers: readonly string[]): boolean {
  const names = new Set(headers.map((header) => header.trim().toLowerCase()));
  return ['id_fs', 'lib_fs', 'insee_com'].every((name) => names.has(name));
}

/**
 * A row of the national list of France Services → a lieu.
 *
 * Every lieu of the list is, by its charter, a France Services (typology `RFS`, the national programme of that name) that
 * helps with administrative procedures: those three are written without a column that says so. The comment, which
 * qualifies hours and appointments, becomes the presentation's detail. `prise_rdv` (Oui/Non) is no address, the kind of
 * site, its group and its label have no field: they stay in `non_repris`.
 */
export function draftFromFranceServices(
  row: SourceRow,
  context: RowContext,
): { draft: Draft; departement: string } {
  const draft = newDraft(row);
  const cells = new Map(
    Object.entries(row.cells).map(([column, raw]) => [column.trim().toLowerCase(), { column, raw }] as const),
  );
  const departement = takePlace(
    draft,
    {
      adresse: cells.get('adresse'),
      complement: cells.get('complement_adresse'),
      commune: cells.get('lib_com'),
      codePostal: cells.get('code_postal'),
      codeInsee: cells.get('insee_com'),
      latitude: cells.get('latitude'),
      longitude: cells.get('longitude'),
    },
    context,
  );
  takeName(draft, cells.get('lib_fs'), context);
  const id = cells.get('id_fs');
  if (id) draft.lieu.identifiants = [{ source: context.source, id: id.raw }];
  add(draft, 'typologie', 'RFS');
  add(draft, 'services', 'Aide aux démarches administratives');
  add(draft, 'dispositif_programmes_nationaux', 'France Services');
  draft.lieu.source = context.source;
  const phone = cells.get('telephone');
  if (phone) takePhone(draft, phone, phonePrefix(departement), genericPhone(context));
  const mail = cells.get('mail');
  if (mail) takeEmails(draft, mail);
  takeDays(
    draft,
    DAYS.map((day) => cells.get(`h_${day}`)),
  );
  takeFormat(draft, cells.get('format_fs'));
  takeComment(draft, cells.get('commentaire'));
  takeOthers(
    draft,
    [...cells].filter(([name]) => !READ.has(name)).map(([, cell]) => cell),
  );
  return { draft, departement };
}

/**
 * One cell a weekday → hours. A cell that is not certain stays as it is, with its day, which the hours then give as
 * unknown rather than let it pass for closed.
 */
function takeDays(draft: Draft, cells: (Cell | undefined)[]): void {
  const { value, rejected } = hoursFromDayCells(cells.map((cell) => cell?.raw));
  const unknown = rejected.length > 0 ? `; ${rejected.map((day) => dayCodes[day]).join(',')} unknown` : '';
  if (value) draft.lieu.horaires = value + unknown;
  for (const day of rejected) {
    const cell = cells[day]!;
    const raw = withoutPersons(draft, cell.column, cell.raw);
    keepHours(draft, { ...cell, raw: `${DAYS[day]} : ${raw}` }, `Cette plage ne se lit pas : « ${raw} ».`);
  }
}

function takeFormat(draft: Draft, cell: Cell | undefined): void {
  if (!cell) return;
  const word = ITINERANCE[fold(cell.raw)];
  if (word) add(draft, 'itinerance', word);
  if (word !== cell.raw) keep(draft, cell.column, cell.raw);
}

/** Some comments came through a system that wrote `\x20` for a space: they are written as they were meant. */
function takeComment(draft: Draft, cell: Cell | undefined): void {
  if (!cell) return;
  const text = unescapeText(cell.raw);
  takePresentation(draft, undefined, { column: cell.column, raw: text });
  if (text === cell.raw) return;
  if (cutPersonal(text, MARK).kinds.length > 0) withdraw(draft, cell.column, []);
  else keep(draft, cell.column, cell.raw);
}
