/** What texts can be chosen by, besides their words. */
export const FACETS = ['genre', 'besoin', 'public', 'niveau', 'departement', 'service'] as const;
export type Facet = (typeof FACETS)[number];

/** Said of a text that belongs to no département, among their codes. */
export const EVERYWHERE = 'partout';

/**
 * The word that a text bears for a value of a facet. Pagefind's own filters weigh four times as much, one file a facet
 * for all its values; a word weighs what its few postings do. It begins as no French word does, and stands after all of
 * them in the index; it ends so that no mark begins another, on a letter that stems keep.
 */
export function markOf(facet: Facet, code: string): string {
  const plain = code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return `zz${facet.charAt(0)}${plain}q`;
}
