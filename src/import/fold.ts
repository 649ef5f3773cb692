/**
 * The spelling under which two writings of one value are equal: case, accents and punctuation set aside.
 * Nothing else is forgiven: `ST` is not `Saint`, a missing word is missing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a written value still says what the source said. */
export function sameText(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

/** A column's name, whatever its capitals, accents, separators and plural: `Courriels` and `COURRIEL` meet. */
export function foldHeader(header: string): string {
  return fold(header)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join('_');
}
