/**
 * Words as the search compares them, in the index and in what is typed: without accents, capitals, punctuation and
 * the little words of French. Pagefind then takes the stem of each, which forgives the plural.
 */

/** Words of grammar: they are in every text, and tell nothing. */
const GRAMMAR =
  'a ai ait afin alors and apres as au aucun aussi autre autres aux avant avec avoir ayant c ca car ce ceci cela celle ' +
  'celles celui ces cet cette ceux chaque chez ci comme d dans de dejà deja des donc dont du elle elles en encore entre ' +
  'es est et etaient etait ete etre eu eux fait faut il ils j je jusque l la le les leur leurs lors lui m ma mais me ' +
  'meme memes mes moi moins mon n ne ni nos notre nous on ont or ou par pas peu peut peuvent plus plusieurs pour puis ' +
  'qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si soi soit son sont sous sur t ta tant te ' +
  'tes toi ton tous tout toute toutes tres trop tu un une vers vos votre vous y';

const DROPPED = new Set(GRAMMAR.split(' '));

/** Spellings brought together before the words are parted, and two words that the stem would mix up with others. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/\bwi[ -]fi\b/g, 'wifi'],
  [/\be-?mails?\b/g, 'mail'],
  [/\bmots? de passe\b/g, 'motdepasse'],
  // « café » and « CAF » have one stem once the accent is gone.
  [/\bcafes?\b/g, 'kafe'],
];

/** The words of a text, folded, in their order; letters alone and words of grammar are left out. */
export function foldWords(text: string): string[] {
  const plain = SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), bare(text));
  return plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !DROPPED.has(word));
}

/** Each word once, those of `known` left out: a repeated word makes the index longer, and finds nothing more. */
export function newWords(text: string, known: Iterable<string> = []): string[] {
  const seen = new Set(known);
  const words = new Set(foldWords(text));
  return [...words].filter((word) => !seen.has(word));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
