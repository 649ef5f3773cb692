import { findPersonal } from '../data/personal.ts';
import { normalisePhone } from '../data/phone.ts';
import type { Lieu } from '../data/types.generated.ts';
import { hoursFromDayCells } from '../hours/day-cells.ts';
import { readDate } from './dates.ts';
import { type Field, fieldOf } from './fields.ts';
import { fold, foldHeader } from './fold.ts';
import { namesPersons, WITHDRAWN } from './personal-cut.ts';
import { unescapeText } from './unescape-text.ts';
import { V0_WORDS } from './v0-words.ts';

/** Columns of the national list of France Services, in the standard's words. */
const FRANCE_SERVICES: Record<string, Field> = {
  id_fs: 'id',
  lib_fs: 'nom',
  insee_com: 'code_insee',
  lib_com: 'commune',
  commentaire: 'presentation_detail',
  format_fs: 'itinerance',
};

/** Where a lieu may hold a field of a source. */
const PLACES: Partial<Record<Field, (lieu: Lieu) => unknown>> = {
  id: (lieu) => lieu.identifiants?.map(({ id }) => id),
  cle_ban: (lieu) => lieu.identifiants?.map(({ id }) => id),
  commune: (lieu) => lieu.adresse.commune,
  code_postal: (lieu) => lieu.adresse.code_postal,
  code_insee: (lieu) => lieu.adresse.code_insee,
  adresse: (lieu) => lieu.adresse.voie ?? lieu.adresse.commune,
  complement_adresse: (lieu) => lieu.adresse.complement,
  latitude: (lieu) => lieu.position?.latitude,
  longitude: (lieu) => lieu.position?.longitude,
  telephone: (lieu) => lieu.contact?.telephone,
  courriels: (lieu) => lieu.contact?.courriels,
  site_web: (lieu) => lieu.contact?.site_web,
  presentation_resume: (lieu) => [lieu.presentation?.resume, lieu.presentation?.detail],
  presentation_detail: (lieu) => lieu.presentation?.detail,
  publics_accueillis: (lieu) => [lieu.publics_specifiquement_adresses, lieu.prise_en_charge_specifique],
  labels_nationaux: (lieu) => [lieu.dispositif_programmes_nationaux, lieu.formations_labels],
  labels_autres: (lieu) => lieu.autres_formations_labels,
};

/**
 * Compares a source's row with the lieu it became, value by value, without the code that made the lieu.
 *
 * A value is safe when it stands in its field, equal after case, accents and punctuation, in E.164, with its leading zero,
 * or in the v1.0.2 word of a v0.1 one; when it means "unknown"; when it stands word for word in `non_repris` or
 * `horaires_bruts`; or when it tells of a person and is marked as withdrawn.
 * @returns the columns whose value is lost
 */
export function lostColumns(cells: Readonly<Record<string, string>>, lieu: Lieu): string[] {
  return Object.entries(cells)
    .filter(([column, raw]) => raw !== '' && !isKept(column, raw, lieu) && !isTaken(column, raw, lieu))
    .map(([column]) => column);
}

function isKept(column: string, raw: string, lieu: Lieu): boolean {
  const aside = lieu.non_repris?.[column] ?? '';
  if (aside === raw) return true;
  if (aside.includes(WITHDRAWN)) return tellsOfPersons(column, raw);
  return /horaires|^h_/.test(column) && (lieu.horaires_bruts ?? '').includes(raw);
}

function tellsOfPersons(column: string, raw: string): boolean {
  if (namesPersons(foldHeader(column)) || findPersonal(unescapeText(raw)).length > 0) return true;
  const phones = raw.split(/[/;|,]/).map((piece) => normalisePhone(piece, '+687'));
  return phones.some((phone) => phone.ok && phone.mobile);
}

function isTaken(column: string, raw: string, lieu: Lieu): boolean {
  if (/^h_/.test(column)) return isDayTaken(column, raw, lieu.horaires ?? '');
  const field = FRANCE_SERVICES[column] ?? fieldOf(column);
  if (!field) return false;
  if (/^0+$/.test(raw) && (field === 'pivot' || field === 'code_postal')) return true;
  if (field === 'date_maj' && readDate(raw) === 'unknown') return true;
  const place = PLACES[field] ?? ((value: Lieu) => (value as unknown as Record<string, unknown>)[field]);
  const values = textsOf(place(lieu));
  const all = textsOf(lieu);
  return (
    says(values, raw) ||
    raw.split(/[|;]/).every((piece) => says(values, piece.trim()) || isMigrated(all, piece))
  );
}

/** Every text and number inside a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function says(values: readonly string[], raw: string): boolean {
  const folded = fold(raw);
  const numbers = /^[+-]?\d+(?:[.,]\d+)?$/.test(raw) ? Number(raw.replace(',', '.')) : undefined;
  return values.some((value) => {
    if (fold(value) === folded || value.includes(raw)) return true;
    if (numbers !== undefined && Number(value) === numbers) return true;
    const phone = value.startsWith('+') ? normalisePhone(raw, value.slice(0, 4)) : { ok: false as const };
    return phone.ok && phone.e164 === value;
  });
}

/** A word of v0.1, read to its colon, whose v1.0.2 word the lieu has. */
function isMigrated(values: readonly string[], piece: string): boolean {
  const key = fold(piece.split(/\s:\s/)[0]!);
  const home = V0_WORDS.find(([word]) => fold(word) === key)?.[1];
  return values.some((value) => (home ? value === home[1] : fold(value) === key));
}

/** A weekday's cell, against the rule that names the day. */
function isDayTaken(column: string, raw: string, hours: string): boolean {
  const day = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].indexOf(
    column.slice(2),
  );
  const cells = Array.from({ length: 7 }, (_, index) => (index === day ? raw : undefined));
  const [code, ranges] = (hoursFromDayCells(cells).value ?? ' ').split(' ');
  return hours.split('; ').some((rule) => {
    const [days = '', times] = rule.split(' ');
    return times === ranges && namesDay(days, code!);
  });
}

function namesDay(days: string, code: string): boolean {
  const order = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  return days.split(',').some((run) => {
    const [from = '', to = from] = run.split('-');
    const place = order.indexOf(code);
    return order.indexOf(from) <= place && place <= order.indexOf(to);
  });
}
