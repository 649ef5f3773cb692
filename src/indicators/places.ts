import type { Entry } from '../data/entry.ts';
import type { Accueil, Lieu } from '../data/types.generated.ts';
import { AWAY } from '../finder/flags.ts';
import { type HelpOf, helpsOf } from '../finder/helps.ts';
import { hasNoDoor, isOver, type Result, resultsOf } from '../finder/results.ts';
import { bitsOf } from '../finder/values.ts';
import { bitOf } from './kinds.ts';
import { type Moments, momentsOf, momentsOfDates, type Sureness } from './moments.ts';

/** A door, a permanence or a stop where people are received, with what is given there. */
export interface Place {
  lieu: Entry<Lieu>;
  accueil?: Accueil;
  /** INSEE code as written; empty where it is not. */
  code: string;
  position?: { latitude: number; longitude: number };
  /** Bits of {@link KINDS}. */
  kinds: number;
  /** What is given there, one row of the finder a way of helping. */
  helps: readonly HelpOf[];
}

const ACCOMPANIED = bitsOf('facon', ['tete-a-tete', 'atelier']);
const FREE = bitsOf('prix', ['gratuit']);
const ON_CONDITION = bitsOf('prix', ['sous-condition']);

/** The lieux that are not closed for good. @param today YYYY-MM-DD */
export function openLieux(lieux: readonly Entry<Lieu>[], today: string): Entry<Lieu>[] {
  return lieux.filter(({ value }) => !isOver(value, today));
}

/**
 * Where people are received on a day: doors of lieux, permanences at partners, stops. Left out: lieux closed for good,
 * accueils that are over or have not begun, help at home or at a distance, lieux that say they receive nobody.
 */
export function placesOf(lieux: readonly Entry<Lieu>[], today: string): Place[] {
  return resultsOf({ lieux: [...lieux] }, today)
    .filter((result) => receives(result, today))
    .flatMap((result) => placeOf(result, today) ?? []);
}

function receives({ entry: { value }, accueil }: Result, today: string): boolean {
  if (accueil)
    return (
      accueil.genre !== 'domicile' && accueil.genre !== 'a-distance' && !(accueil.du && accueil.du > today)
    );
  return !hasNoDoor(value) && !value.modalites_acces?.includes("Ce lieu n'accueille pas de public");
}

function placeOf(result: Result, today: string): Place | undefined {
  const { entry, accueil, place } = result;
  const helps = helpsOf(result, today).filter(({ row, du }) => !(row[6] & AWAY) && !(du && du > today));
  if (helps.length === 0) return undefined;
  return {
    lieu: entry,
    ...(accueil && { accueil }),
    code: place.code_insee ?? '',
    ...(place.position && { position: place.position }),
    kinds: helps.reduce((bits, help) => bits | kindsOf(help), bitOf('aide')),
    helps,
  };
}

function kindsOf({ row, horaires, dates }: HelpOf): number {
  const [, prix, , , , facon] = row;
  const { samedi, soir }: Moments = dates ? momentsOfDates(dates, horaires) : momentsOf(horaires);
  return (
    bounds('accompagnement', answer(facon, ACCOMPANIED, 0)) |
    bounds('gratuit', answer(prix, FREE, ON_CONDITION)) |
    bounds('samedi', samedi) |
    bounds('soir', soir)
  );
}

function answer(bits: number, sure: number, perhaps: number): Sureness {
  if (bits & sure) return 'oui';
  return bits === 0 || bits & perhaps ? 'peut-etre' : 'non';
}

function bounds(kind: 'accompagnement' | 'samedi' | 'soir' | 'gratuit', sureness: Sureness): number {
  if (sureness === 'non') return 0;
  return sureness === 'oui' ? bitOf(`${kind}_bas`) | bitOf(`${kind}_haut`) : bitOf(`${kind}_haut`);
}
