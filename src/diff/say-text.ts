import { count } from '../data/typography.ts';
import { shorten } from './words.ts';

/** Words kept on each side of what changed. */
const AROUND = 3;

/**
 * What changed in a long text: the words that differ with a few around them, "«… ouvert le lundi …» → «… ouvert le
 * mardi …»".
 */
export function sayTextChange(before: string, after: string): string {
  const [old, recent] = [words(before), words(after)];
  let start = 0;
  while (start < old.length && start < recent.length && old[start] === recent[start]) start++;
  let end = 0;
  const most = Math.min(old.length, recent.length) - start;
  while (end < most && old.at(-1 - end) === recent.at(-1 - end)) end++;
  const part = (all: string[]): string => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(all.length, all.length - end + AROUND);
    const cut = shorten(all.slice(from, to).join(' '));
    return `«\u00a0${from > 0 ? '… ' : ''}${cut}${to < all.length ? ' …' : ''}\u00a0»`;
  };
  if (old.length === start + end && old.length > 0) return `ajout de ${part(recent)}`;
  if (recent.length === start + end) return `retrait dans ${part(old)}`;
  return `${part(old)} → ${part(recent)}`;
}

/** What changed in a Markdown body, by its lines. */
export function sayBodyChange(before: string, after: string): string {
  const [old, recent] = [lines(before), lines(after)];
  const added = leftOver(recent, old);
  const removed = leftOver(old, recent);
  const [one, other] = [added[0], removed[0]];
  if (added.length === 1 && removed.length === 1) return `Texte\u00a0: ${sayTextChange(other!, one!)}.`;
  const parts = [
    added.length ? count(added.length, 'ligne ajoutée', 'lignes ajoutées') : '',
    removed.length ? count(removed.length, 'ligne retirée', 'lignes retirées') : '',
  ].filter(Boolean);
  return `Texte\u00a0: ${parts.join(', ') || 'lignes déplacées'}${one ? ` («\u00a0${shorten(one, 80)}\u00a0»)` : ''}.`;
}

/** Lines of `from` that `other` has not, repetitions counted. */
function leftOver(from: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of other) counts.set(line, (counts.get(line) ?? 0) + 1);
  return from.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
