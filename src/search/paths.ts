/** Where each index is published, below the site's root. The texts' holds the program, which all share. */
export const TEXTS = 'pagefind/';

/** The words that entries use most, for what is typed with a slip. */
export const WORDS = 'pagefind/mots.json';

/** The index of all lieux, in which little is said of each. */
export const ALL_LIEUX = 'pagefind/lieux/tous/';

/** All that is said of the lieux of one département. */
export function lieuxOf(departement: string): string {
  return `pagefind/lieux/${departement}/`;
}
