import { count, joinWords } from '../../data/typography.ts';
import type { Figures } from '../../evolution/compare.ts';
import { MOVES } from '../../evolution/measures.ts';

/** `3 lieux ajoutés, 2 lieux fermés et 1 manque comblé`; says so when nothing moved. Browser-safe. */
export function tellMoves(moves: Figures): string {
  const told = MOVES.flatMap(({ id, unit: [one, many] }) => {
    const amount = moves[id] ?? 0;
    return amount > 0 ? [count(amount, one, many)] : [];
  });
  return told.length > 0 ? joinWords(told) : 'rien n’a changé';
}
