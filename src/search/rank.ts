/** Answers to one word: identifier → how well it answers. */
export type Scores = ReadonlyMap<string, number>;

/** What one word of the question found. */
export interface WordFound {
  word: string;
  /** As it was typed. */
  typed: Scores;
  /** Under other words, each. */
  others: readonly Scores[];
}

export interface Ranked {
  id: string;
  score: number;
  /** How many of the question's words it answers. */
  words: number;
}

/** What an answer under another word is worth beside one under the word itself. */
const OTHER = 0.5;

/**
 * Puts together what each word found. A word counts by its best answer; answers to more of the question's words come
 * far before (the sum is multiplied by the square of the share of words answered), so that nothing has to be found
 * under all words, and what is comes first.
 */
export function rank(found: readonly WordFound[]): Ranked[] {
  const sums = new Map<string, { sum: number; words: number }>();
  const answering = found.filter(
    ({ typed, others }) => typed.size > 0 || others.some(({ size }) => size > 0),
  );
  for (const each of answering) {
    for (const [id, score] of bestOf(each)) {
      const known = sums.get(id) ?? { sum: 0, words: 0 };
      sums.set(id, { sum: known.sum + score, words: known.words + 1 });
    }
  }
  return [...sums]
    .map(([id, { sum, words }]) => ({ id, score: sum * (words / answering.length) ** 2, words }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function bestOf({ typed, others }: WordFound): Map<string, number> {
  const best = new Map(typed);
  for (const scores of others) {
    for (const [id, score] of scores) best.set(id, Math.max(best.get(id) ?? 0, score * OTHER));
  }
  return best;
}
