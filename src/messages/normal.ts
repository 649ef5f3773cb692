/** One kind of space and of apostrophe, none at the ends: what texts are compared by. */
export function normal(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/'/g, '’')
    .trim();
}

/** Is there anything to translate: a letter that is not a unit's? */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** First letter in capital, past quotes and isolates. */
export function capitalise(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** First letter small, unless the word is an acronym or the English "I". */
export function decapitalise(text: string): string {
  return /^(?:\p{Lu}{2}|I\b|\p{Lu}\p{Ll}*\p{Lu})/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Gives a translation the first letter of the text it stands for: both are told in sentences and in lists. */
export function likeCase(translation: string, text: string, id: string): string {
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) return capitalise(translation);
  const asWritten = id.charAt(0);
  return asWritten === asWritten.toLowerCase() ? translation : decapitalise(translation);
}
