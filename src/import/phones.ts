import { normalisePhone } from '../data/phone.ts';
import { type Draft, keep, noteWithdrawal, withdraw } from './draft.ts';
import { WITHDRAWN } from './personal-cut.ts';
import type { Cell } from './row-fields.ts';

/** Parts numbers written one after the other. */
const BETWEEN = /\s*(?:[/;|,\n]|\bou\b|\bet\b|\s-\s)\s*/;

interface Piece {
  text: string;
  e164?: string;
  mobile?: boolean;
}

/**
 * The lieu's phone: the first valid number that is not a mobile, in E.164. Mobiles are withdrawn, since they may be a
 * person's own; whatever else the value says stays in `non_repris`.
 * @param phonePrefix of the lieu's département
 * @param generic a mobile that the entry already declares as the lieu's own
 */
export function takePhone(draft: Draft, { column, raw }: Cell, phonePrefix: string, generic?: string): void {
  const pieces = readPieces(raw, phonePrefix);
  const isPersonal = (piece: Piece): boolean => piece.mobile === true && piece.e164 !== generic;
  const chosen = pieces.find((piece) => piece.e164 && !isPersonal(piece));
  if (chosen?.e164) draft.lieu.contact = { ...draft.lieu.contact, telephone: chosen.e164 };
  const personal = pieces.filter(isPersonal);
  const rest = pieces.filter((piece) => piece !== chosen && !isPersonal(piece));
  if (rest.length === 0 && personal.length === 0) return;
  const kinds = personal.map(() => 'mobile' as const);
  if (rest.length === 0) {
    withdraw(draft, column, kinds);
    return;
  }
  noteWithdrawal(draft, column, kinds);
  const text = personal.reduce((value, { text: mobile }) => value.replace(mobile, `[${WITHDRAWN}]`), raw);
  keep(draft, column, text, {
    rule: 'telephone',
    message: chosen
      ? 'Seul le premier numéro a été repris.'
      : 'Ce numéro ne se lit pas comme un numéro français.',
  });
}

/** The numbers of a value, and what stands among them. */
function readPieces(raw: string, phonePrefix: string): Piece[] {
  const whole = readPiece(raw, phonePrefix);
  if (whole.e164) return [whole];
  return raw
    .split(BETWEEN)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .flatMap((text) => readRun(text, phonePrefix));
}

/** A number from abroad's view, one of ten digits, or a short one of the overseas territories. */
const NUMBER = /(?:\+|00)\d[\d ().-]{7,16}\d|0\d(?:[ ._-]?\d\d){4}|\d(?:[ .-]?\d){5,8}/g;

/** One number, several run together, or numbers among words ("Accueil 02 98 00 00 00"). */
function readRun(text: string, phonePrefix: string): Piece[] {
  const piece = readPiece(text, phonePrefix);
  if (piece.e164) return [piece];
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => readPiece(number, phonePrefix));
  const found = numbers.filter((number) => number.e164);
  if (found.length === 0) return [piece];
  const words = found.reduce((rest, number) => rest.replace(number.text, ' '), text);
  return /[\p{L}\p{N}]/u.test(words) ? [...found, { text: words.trim() }] : found;
}

function readPiece(text: string, phonePrefix: string): Piece {
  const result = normalisePhone(text, phonePrefix);
  return result.ok ? { text, e164: result.e164, mobile: result.mobile } : { text };
}
