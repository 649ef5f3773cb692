import { departements } from '../geo/departements.ts';
import { readDate } from './dates.ts';
import { type Draft, keep, newDraft, withdraw } from './draft.ts';
import { takeEmails } from './emails.ts';
import type { Field } from './fields.ts';
import { foldHeader, sameText } from './fold.ts';
import { takeHours } from './hours-cell.ts';
import { BAN } from './identifiers.ts';
import type { RowContext } from './import-context.ts';
import { takeName } from './lieu-name.ts';
import { takeLabels, takeWords } from './lists.ts';
import { namesPersons } from './personal-cut.ts';
import { takePhone } from './phones.ts';
import { readPivot } from './pivot.ts';
import { takePlace } from './place.ts';
import { type Cell, rowFields } from './row-fields.ts';
import type { SourceRow } from './source-table.ts';
import { takePresentation, takeShortText } from './texts.ts';
import { takeSites, takeUrl } from './urls.ts';
import { wordFields } from './words.ts';

/**
 * A row of the national standard, v0.1, v1.0.2 or in between, → a lieu. Every value is taken over or stays word for
 * word in `non_repris` or `horaires_bruts`, personal data apart.
 * @returns the draft and its département, empty when it cannot be told
 */
export function draftFromStandard(
  row: SourceRow,
  fields: ReadonlyMap<string, Field | undefined>,
  context: RowContext,
): { draft: Draft; departement: string } {
  const draft = newDraft(row);
  const { byField, others } = rowFields(row, fields);
  const one = (field: Field): Cell | undefined => firstCell(draft, byField.get(field));
  const all = (field: Field): Cell[] => byField.get(field) ?? [];
  const on = (field: Field, take: (cell: Cell) => void): void => {
    const cell = one(field);
    if (cell) take(cell);
  };

  const departement = takePlace(
    draft,
    {
      adresse: one('adresse'),
      complement: one('complement_adresse'),
      commune: one('commune'),
      codePostal: one('code_postal'),
      codeInsee: one('code_insee'),
      latitude: one('latitude'),
      longitude: one('longitude'),
    },
    context,
  );
  takeName(draft, one('nom'), context);
  takeIdentifiers(draft, one('id'), one('cle_ban'), context);
  on('pivot', (cell) => takePivot(draft, cell, departement, context));
  on('structure_parente', (cell) => takeShortText(draft, 'structure_parente', cell));
  takePresentation(draft, one('presentation_resume'), one('presentation_detail'));
  on('telephone', (cell) => takePhone(draft, cell, phonePrefix(departement), genericPhone(context)));
  for (const cell of all('courriels')) takeEmails(draft, cell);
  for (const cell of all('site_web')) takeSites(draft, cell);
  on('horaires', (cell) => takeHours(draft, cell));
  on('prise_rdv', (cell) => takeUrl(draft, 'prise_rdv', cell));
  on('fiche_acces_libre', (cell) => takeUrl(draft, 'fiche_acces_libre', cell));
  for (const field of wordFields) for (const cell of all(field)) takeWords(draft, field, cell);
  for (const field of ['autres_formations_labels', 'labels_autres'] as const) {
    for (const cell of all(field)) takeLabels(draft, field, cell);
  }
  takeSource(draft, one('source'), context);
  on('date_maj', (cell) => takeDate(draft, cell));
  takeOthers(draft, others);
  return { draft, departement };
}

/** The first of the cells of a field that holds one value; another that says something else is kept aside. */
function firstCell(draft: Draft, cells: Cell[] = []): Cell | undefined {
  const [first, ...rest] = cells;
  for (const { column, raw } of rest) {
    if (first && !sameText(first.raw, raw)) {
      keep(draft, column, raw, {
        rule: 'deux-colonnes',
        message: `La colonne « ${first.column} » dit autre chose.`,
      });
    }
  }
  return first;
}

function takeIdentifiers(
  draft: Draft,
  id: Cell | undefined,
  ban: Cell | undefined,
  context: RowContext,
): void {
  const identifiants = [
    ...(id && !(context.own && context.existing) ? [{ source: context.source, id: id.raw }] : []),
    ...(ban ? [{ source: BAN, id: ban.raw }] : []),
  ];
  if (identifiants.length > 0) draft.lieu.identifiants = identifiants;
}

function takePivot(draft: Draft, { column, raw }: Cell, departement: string, { own }: RowContext): void {
  const pivot = readPivot(raw, departement) ?? (own && /^[a-z\d]{9,14}$/i.test(raw) ? raw : undefined);
  if (pivot === undefined) {
    keep(draft, column, raw, {
      rule: 'pivot',
      message: 'Ce n’est ni un SIRET, ni un RNA, ni un RIDET valide.',
    });
  } else if (pivot !== 'unknown') draft.lieu.pivot = pivot;
}

function takeSource(draft: Draft, cell: Cell | undefined, context: RowContext): void {
  if (cell) takeShortText(draft, 'source', cell);
  if (!draft.lieu.source && !context.own) draft.lieu.source = context.source;
}

function takeDate(draft: Draft, { column, raw }: Cell): void {
  const date = readDate(raw);
  if (date === 'unknown') return;
  if (date !== undefined) draft.lieu.date_maj = date;
  if (date !== raw)
    keep(draft, column, raw, date ? undefined : { rule: 'date', message: 'Cette date ne se lit pas.' });
}

/** Columns of the source's own: kept by their name, those that name persons withdrawn. */
export function takeOthers(draft: Draft, others: readonly Cell[]): void {
  for (const { column, raw } of others) {
    if (namesPersons(foldHeader(column))) withdraw(draft, column, ['nom']);
    else keep(draft, column, raw);
  }
}

/** The international prefix of a département's phones. */
export function phonePrefix(departement: string): string {
  return departements.get(departement)?.phonePrefix ?? '+33';
}

/** A mobile that the entry declares as the lieu's own. */
export function genericPhone({ existing }: RowContext): string | undefined {
  return existing?.contact_generique === true ? existing.contact?.telephone : undefined;
}
