import { readEntry } from '../../data/read.ts';
import { isSame } from '../equal.ts';

/**
 * Repairs what editors do by themselves: byte order mark, CRLF, tabs in the indentation, trailing spaces, the last
 * newline. Never changes what the file says: a repair that would is left out.
 * @param path path below the data folder; Markdown keeps the spaces at its line ends, which mean a line break there
 */
export function fixEncoding(path: string, text: string): string {
  let fixed = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  fixed = keepMeaning(path, fixed, untab(fixed));
  if (!path.endsWith('.md')) fixed = keepMeaning(path, fixed, fixed.replace(/[ \t]+$/gm, ''));
  return fixed === '' ? fixed : keepMeaning(path, fixed, `${fixed.replace(/\n+$/, '')}\n`);
}

/** A tab in front of a line → two spaces, when the file cannot be read otherwise. */
function untab(text: string): string {
  return text.replace(/^[ \t]*\t[ \t]*/gm, (indent) => indent.replace(/\t/g, '  '));
}

function keepMeaning(path: string, before: string, after: string): string {
  if (before === after) return before;
  const old = readEntry(path, before);
  const recent = readEntry(path, after);
  if (recent.value === undefined) return before;
  if (old.value === undefined) return after;
  return isSame(old.value, recent.value) && old.body === recent.body ? after : before;
}
