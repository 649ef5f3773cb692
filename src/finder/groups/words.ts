import type { Candidate, GroupTest } from './group-test.ts';

type WordsOf = (candidate: Candidate) => readonly string[];

function wordsTest(
  chosen: readonly string[],
  words: WordsOf,
  isUntold: (candidate: Candidate) => boolean,
): GroupTest {
  return {
    options: chosen,
    words,
    offers: (candidate) => {
      const said = words(candidate);
      return chosen.reduce((bits, word, i) => (said.includes(word) ? bits | (1 << i) : bits), 0);
    },
    isUntold,
  };
}

/** Languages spoken: one that is not told may be spoken, unless the lieu says them all. */
export function languageTest(chosen: readonly string[]): GroupTest {
  return wordsTest(
    chosen,
    ({ help }) => help.langues,
    ({ help }) => !help.allLanguages,
  );
}

/** Local labels: nothing said means none. */
export function labelTest(chosen: readonly string[]): GroupTest {
  return wordsTest(
    chosen,
    ({ found }) => found.profile.labels,
    () => false,
  );
}
