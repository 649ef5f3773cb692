import { distance } from 'fastest-levenshtein';

/** Lower case, no accents, nothing but letters and digits: what remains when writing habits are set aside. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '');
}

/**
 * The one word that a misspelt word surely means.
 * @param most the most letters that may differ
 * @returns undefined when no word is near, or two are equally near
 */
export function nearestWord(text: string, words: readonly string[], most = 2): string | undefined {
  const folded = foldWord(text);
  let best: string | undefined;
  let bestDistance = Math.min(most, Math.floor(folded.length / 3)) + 1;
  let tie = false;
  for (const word of words) {
    const away = distance(folded, foldWord(word));
    if (away === bestDistance) tie = true;
    if (away >= bestDistance) continue;
    best = word;
    bestDistance = away;
    tie = false;
  }
  return tie ? undefined : best;
}

/** The word that differs only by case, accents, apostrophes or hyphens. */
export function sameWord(text: string, words: readonly string[]): string | undefined {
  const folded = foldWord(text);
  return folded === '' ? undefined : words.find((word) => foldWord(word) === folded);
}
