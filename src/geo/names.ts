/** Spellings of French place names made comparable. Pure: the browser shares it. */

const SAINTS: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/**
 * The spelling under which two writings of one place name meet: lower case, no accents, words parted by
 * single spaces, `ST` read as `saint`, `s/` as `sur`, CEDEX and its number dropped, an article put behind
 * brought back in front (`HAVRE (LE)` → `le havre`), arrondissements as a plain number
 * (`Paris 18e Arrondissement`, `PARIS 18` → `paris 18`).
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/^(.+?)\s*[(,]\s*(l[ea]s?|l['’])\s*\)?\s*$/, '$2 $1')
    .replace(/\bs\/\s*(?!s\b)/g, 'sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0(?=[a-z])/g, 'o')
    .replace(/\bcedex( \d+)?\b/g, ' ')
    .replace(/\b(st|sts|ste|stes)\b/g, (word) => SAINTS[word]!)
    .replace(/ +/g, ' ')
    .trim();
  return words.replace(
    /^(paris|lyon|marseille) 0*(\d{1,2}) ?(?:er|e|eme|ieme|nd|nde)?(?: (?:arr|arrt|ardt|arrdt|arrondissement)s?)?$/,
    '$1 $2',
  );
}

/** A folded name without its articles and link words, which are the first to be lost when a name is typed. */
export function bareName(folded: string): string {
  return (
    folded
      .replace(/\b(?:l|la|le|les|lez|d|de|du|des|et|en|a|au|aux)\b/g, '')
      .replace(/ +/g, ' ')
      .trim() || folded
  );
}

/** Whether two writings mean one name: `HAVRE (LE)` and `Le Havre`, `ST MARTIN HERES` and `Saint-Martin-d'Hères`. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  return x === y || bareName(x) === bareName(y);
}
