import { distance } from 'fastest-levenshtein';

/** Shorter words are too near to one another to be mended. */
const SHORTEST = 4;

/**
 * The known word that was probably meant: one slip of the finger for a word of up to seven letters, two for a longer
 * one. Of several the first is taken, which is the most frequent.
 * @param known folded words, the most frequent first
 */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < SHORTEST) return undefined;
  const slips = typed.length < 8 ? 1 : 2;
  let best: { word: string; slips: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > slips || word.length < SHORTEST) continue;
    const made = distance(word, typed) - (isSwapped(word, typed) ? 1 : 0);
    if (made <= slips && (!best || made < best.slips)) best = { word, slips: made };
  }
  return best?.word;
}

/** Two letters that changed places are one slip, though two letters differ. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
