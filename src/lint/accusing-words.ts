/** A word that judges somebody, and what can be written instead. */
export interface AccusingWord {
  /** Lower case, `*` for any ending, spaces as they stand between words. */
  word: string;
  /** A kind alternative: what is to be written. */
  instead: string;
  /**
   * `motif`: says what somebody is or wants, which nobody can verify. `dureté`: judges a situation that a fact would tell
   * better.
   */
  kind: 'motif' | 'durete';
}

const motif = (instead: string, ...words: string[]): AccusingWord[] =>
  words.map((word) => ({ word, instead, kind: 'motif' }));
const durete = (instead: string, ...words: string[]): AccusingWord[] =>
  words.map((word) => ({ word, instead, kind: 'durete' }));

/**
 * Words that accuse. « Faute de moyens », « les personnes abandonnent » or « incapacité » describe and are not here: only
 * what is said of the people who run a service is.
 */
export const accusingWords: readonly AccusingWord[] = [
  ...motif(
    'écrivez plutôt ce qui n’a pas encore pu se faire',
    'incompéten*',
    'paresse',
    'paresseu*',
    'fainéant*',
    'irresponsable*',
    'négligent',
    'négligente',
    'négligents',
    'négligentes',
    'négligence*',
    'bon à rien',
    'bons à rien',
    'bonnes à rien',
    'imbécile*',
    'idiot',
    'idiots',
    'idiote',
    'idiotes',
  ),
  ...motif(
    'écrivez plutôt ce qui s’est passé, sans dire pourquoi',
    'mauvaise volonté',
    'mauvaise foi',
    'de mauvaise grâce',
    'font exprès',
    'fait exprès',
    'se moque de',
    'se moque des',
    'se moquent de',
    'se moquent des',
    's’en moque',
    's’en moquent',
    's’en fiche',
    's’en fichent',
    'se fiche de',
    'se fichent de',
    'se désintéresse*',
    'mépris',
    'méprise',
    'méprisent',
    'méprisant*',
    'malveillan*',
  ),
  ...motif(
    'écrivez plutôt ce qui manque',
    'coupable*',
    'par la faute de',
    'par sa faute',
    'par leur faute',
    'c’est la faute',
    'menteu*',
    'mensonge*',
    'nous mentent',
    'hypocri*',
    'escroc*',
    'voleu*',
    'racist*',
  ),
  ...motif(
    'écrivez plutôt «\u00a0pas encore\u00a0», avec la date et la source',
    'refuse de',
    'refusent de',
    'refuse toujours',
  ),
  ...durete(
    'écrivez plutôt ce que vous avez compté ou vu',
    'scandale*',
    'honteu*',
    'une honte',
    'lamentable*',
    'inadmissible*',
    'inacceptable*',
    'intolérable*',
    'indigne*',
    'pitoyable*',
    'déplorable*',
    'minable*',
    'ridicule*',
  ),
];
