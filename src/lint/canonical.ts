import { entryOf } from '../data/entry.ts';
import { readEntry } from '../data/read.ts';
import { formatEntry } from '../data/write.ts';
import { isBlock } from '../diff/equal.ts';
import { commentsIn, keepComments } from '../form/keep-comments.ts';

/**
 * An entry's file in the one form that the forms of the site and the editor of entries write: the schema's order, the
 * same quotes, long texts in blocks. What it says and its comments stay; a text that does not read stays as it is.
 * @param path below the data folder
 */
export function canonicalText(path: string, text: string): string {
  const place = entryOf(path);
  const { value, body } = readEntry(path, text);
  if (!place || !isBlock(value)) return text;
  const written = keepComments(path, text, formatEntry(place.collection, value, body));
  const isWhole = commentsIn(path, written).length === commentsIn(path, text).length;
  return isWhole ? written : text;
}
