import type { DayChange } from '../../data/evolution-record.ts';
import { formatDate, formatNumber, NBSP } from '../../data/typography.ts';
import { movesBetween, stocksOn } from '../../evolution/compare.ts';
import type { Measure } from '../../evolution/measures.ts';
import { tellMoves } from './tell-moves.ts';

/** Two dates side by side, as the page shows them. */
export interface Comparison {
  /** `Entre le 31 mars 2025 et le 31 mars 2026 : 3 lieux ajoutés et 1 manque comblé.` */
  sentence: string;
  /** Headings of the two dates. */
  dates: [before: string, after: string];
  rows: { label: string; before: string; after: string; change: string }[];
}

/**
 * Compares how things stood at the end of two days. Browser-safe.
 * @param measures the stocks to tell
 */
export function compareDates(
  days: readonly DayChange[],
  [one, other]: readonly [string, string],
  measures: readonly Measure[],
): Comparison {
  const [before, after] = one <= other ? [one, other] : [other, one];
  const [first, last] = [stocksOn(days, before), stocksOn(days, after)];
  const moves = tellMoves(movesBetween(days, before, after));
  return {
    sentence: `Entre le ${formatDate(before)} et le ${formatDate(after)}${NBSP}: ${moves}.`,
    // They head narrow columns: they may break.
    dates: [breakable(before), breakable(after)],
    rows: measures.map(({ id, titre }) => ({
      label: titre,
      before: formatNumber(first[id]!),
      after: formatNumber(last[id]!),
      change: signed(last[id]! - first[id]!),
    })),
  };
}

function breakable(date: string): string {
  return formatDate(date).replaceAll(NBSP, ' ');
}

/** `+3`, `−2`, `=`. */
export function signed(amount: number): string {
  if (amount === 0) return '=';
  return `${amount > 0 ? '+' : '−'}${formatNumber(Math.abs(amount))}`;
}
