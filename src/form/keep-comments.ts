import { splitFrontMatter } from '../data/front-matter.ts';
import type { Pointer } from '../data/locate.ts';
import { type ReadResult, readEntry } from '../data/read.ts';
import { isEqual } from '../data/schema-runtime.ts';
import { commentsOf, type YamlComment } from '../data/yaml-comments.ts';
import { follow } from './follow.ts';

/**
 * Gives a text that was written anew the comments of the one before. What it says does not change; a comment that is
 * still there is not said twice. A comment stays with its value wherever this went (an item of a list is known by its
 * `id` or by all it says); one on a line of its own whose value is gone goes to the block around, or to the end.
 * @param path a Markdown file (`.md`) has its comments in its front matter
 * @param before the text as it was, with its comments
 * @param after the text as it was written anew
 */
export function keepComments(path: string, before: string, after: string): string {
  const [was, is] = [readEntry(path, before), readEntry(path, after)];
  if (was.value === undefined || is.value === undefined) return after;
  const missing = without(commentsIn(path, before), commentsIn(path, after));
  if (missing.length === 0) return after;
  const placed = missing.map((comment) => ({ comment, at: follow(was.value, is.value, comment.pointer) }));
  const written = insert(path, after, is, placed);
  if (saysSame(path, written, is)) return written;
  // Beside a text of several lines a comment would become a part of it.
  const above = placed.map(({ comment, at }) => ({ comment: { ...comment, beside: false }, at }));
  const careful = insert(path, after, is, above);
  return saysSame(path, careful, is) ? careful : after;
}

/** The comments of a file, in their order. @param path tells where its YAML stands */
export function commentsIn(path: string, text: string): YamlComment[] {
  return commentsOf(yamlOf(path, text));
}

/** A comment, and the value of the new text that it goes with. */
interface Placed {
  comment: YamlComment;
  at: { pointer: Pointer; exact: boolean };
}

/** The YAML of a file; the byte order mark and other line ends of an old version do not matter. */
function yamlOf(path: string, text: string): string {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return path.endsWith('.md') ? (splitFrontMatter(plain)?.yaml ?? '') : plain;
}

/** The comments that others do not repeat, each of them once. */
function without(comments: readonly YamlComment[], others: readonly YamlComment[]): YamlComment[] {
  const there = others.flatMap(({ text }) => partsOf(text));
  return comments.filter(({ text }) => {
    const parts = partsOf(text);
    const isThere = parts.every((part) => there.includes(part));
    if (isThere) for (const part of parts) there.splice(there.indexOf(part), 1);
    return !isThere;
  });
}

/** Several comments that came beside one value read as one: each of them begins with its own mark. */
function partsOf(text: string): string[] {
  return text.split(/ (?=#)/);
}

function insert(path: string, text: string, file: ReadResult, placed: readonly Placed[]): string {
  const lines = text.split('\n');
  const above = new Map<number, string[]>();
  const beside = new Map<number, string>();
  for (const { comment, at } of placed) {
    // Beside a value that is gone, a comment has nothing to say any more.
    if (comment.beside && !at.exact) continue;
    if (comment.beside) {
      const line = file.locate(at.pointer, 'key').line - 1;
      beside.set(line, `${beside.get(line) ?? ''} ${comment.text}`);
    } else {
      const line = at.pointer.length === 0 ? endOf(path, lines) : file.locate(at.pointer, 'key').line - 1;
      above.set(line, [...(above.get(line) ?? []), comment.text]);
    }
  }
  const written = lines.flatMap((line, index) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return [...(above.get(index) ?? []).map((text) => indent + text), line + (beside.get(index) ?? '')];
  });
  return written.join('\n');
}

/** Index of the line before which the YAML ends: the last `---` of a front matter, or the end of the text. */
function endOf(path: string, lines: readonly string[]): number {
  if (path.endsWith('.md')) return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

function saysSame(path: string, text: string, { value, body }: ReadResult): boolean {
  const read = readEntry(path, text);
  return isEqual(read.value, value) && read.body === body;
}
