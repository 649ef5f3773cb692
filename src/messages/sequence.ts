/** What may stand between the parts of a text. */
const SEPARATOR = /(, | et | ou | · | ; |\. )/;

/** A text of more parts than that is a paragraph: it has its own identifier or none. */
const MOST = 24;

/**
 * Translates a text of several parts, each by itself: `Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h`,
 * `Gratuit · Sans rendez-vous`. A part may hold separators of its own: the longest that is known is taken.
 * @param unit translates a part, or gives undefined
 * @param join puts two translations together, as the French separator did
 * @returns undefined when a part has no translation
 */
export function saySequence(
  text: string,
  unit: (part: string) => string | undefined,
  join: (left: string, separator: string, right: string) => string,
): string | undefined {
  const pieces = text.split(SEPARATOR);
  if (pieces.length < 3 || pieces.length > 2 * MOST) return undefined;
  const known = new Map<number, string | undefined>();
  return from(0);

  function from(start: number): string | undefined {
    if (!known.has(start)) known.set(start, find(start));
    return known.get(start);
  }

  function find(start: number): string | undefined {
    // The whole was tried before: the parts are shorter.
    const last = start === 0 ? pieces.length - 2 : pieces.length;
    for (let end = last; end > start; end -= 2) {
      const said = unit(pieces.slice(start, end).join(''));
      if (said === undefined) continue;
      if (end === pieces.length) return said;
      const rest = from(end + 1);
      if (rest !== undefined) return join(said, pieces[end]!, rest);
    }
    return undefined;
  }
}
