import { isWord, NOT_PLAIN, plainScalar } from './plain-scalar.ts';

/**
 * A reader for the YAML that our own writer and most people write: block mappings and lists, one-line values, `>-`, `|-`
 * and `|` texts, whole-line comments. It is six times as fast as a full reader and gives the same value; at the first
 * thing that it does not know for certain it gives up, and the full reader takes over (also to say what is wrong).
 */
interface Cursor {
  lines: string[];
  /** Index of the current line. */
  at: number;
}

type Mapping = Record<string, unknown>;

/** Printable characters that need no second thought; anything else goes to the full reader. */
const UNUSUAL = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const KEY = /^[A-Za-z_]\w*$/;
/** Keys met before: the same few dozen in every file. */
const keys = new Map<string, string>();
const MAX_DEPTH = 15;

/** @returns undefined when the text holds anything unusual */
export function readPlainYaml(text: string): Mapping | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const cursor: Cursor = { lines: text.split('\n'), at: 0 };
  if (skipToContent(cursor) !== 0) return undefined;
  const value = readMapping(cursor, 0, '', 0);
  return value && skipToContent(cursor) === -1 ? value : undefined;
}

/** Passes blank lines and comments. @returns the indentation of the next line, -1 at the end */
function skipToContent(cursor: Cursor): number {
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? '';
    if (line === '') continue;
    const indent = indentOf(line);
    if (indent < line.length && line.charCodeAt(indent) !== 35) return indent;
  }
  return -1;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/**
 * @param first what the current line says after its indentation (and after `- `, in a list of mappings); the line
 *   itself when empty
 */
function readMapping(cursor: Cursor, indent: number, first: string, depth: number): Mapping | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const mapping: Mapping = {};
  let content = first || (cursor.lines[cursor.at] ?? '').slice(indent);
  for (;;) {
    const key = keyOf(content);
    if (key === undefined || key in mapping) return undefined;
    const rest = content.slice(key.length + 2);
    cursor.at++;
    const value = rest === '' ? readChild(cursor, indent, depth) : readValue(cursor, indent, rest);
    if (value === NOT_PLAIN) return undefined;
    mapping[key] = value;
    const next = skipToContent(cursor);
    if (next !== indent) return next > indent ? undefined : mapping;
    content = (cursor.lines[cursor.at] ?? '').slice(indent);
  }
}

/** The property that a line names; undefined when it names none, or in an unusual way. */
function keyOf(content: string): string | undefined {
  const colon = content.indexOf(':');
  if (colon < 1 || (colon + 1 < content.length && content.charCodeAt(colon + 1) !== 32)) return undefined;
  const text = content.slice(0, colon);
  let key = keys.get(text);
  if (key === undefined && KEY.test(text) && !isWord(text) && text !== 'prototype') {
    key = text;
    if (keys.size < 1000) keys.set(text, text);
  }
  return key;
}

/** The mapping or list below `key:`. */
function readChild(cursor: Cursor, parent: number, depth: number): unknown {
  const indent = skipToContent(cursor);
  if (indent < parent) return NOT_PLAIN;
  if (cursor.lines[cursor.at]?.startsWith('- ', indent))
    return readList(cursor, indent, depth + 1) ?? NOT_PLAIN;
  return indent === parent ? NOT_PLAIN : (readMapping(cursor, indent, '', depth + 1) ?? NOT_PLAIN);
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const items: unknown[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at] ?? '';
    if (!line.startsWith('- ', indent)) return items;
    const content = line.slice(indent + 2);
    const item =
      keyOf(content) !== undefined
        ? (readMapping(cursor, indent + 2, content, depth + 1) ?? NOT_PLAIN)
        : readItem(cursor, indent, content);
    if (item === NOT_PLAIN) return undefined;
    items.push(item);
    const next = skipToContent(cursor);
    if (next < indent) return items;
    if (next > indent) return undefined;
  }
}

function readItem(cursor: Cursor, indent: number, content: string): unknown {
  cursor.at++;
  return readValue(cursor, indent, content);
}

/** A value that begins on its key's line; `cursor` stands on the line after. */
function readValue(cursor: Cursor, parent: number, text: string): unknown {
  if (text === '|-' || text === '|' || text === '>-') return readBlock(cursor, parent, text);
  return plainScalar(text);
}

/** A text of several lines: kept as they are (`|`), or joined by spaces (`>-`). */
function readBlock(cursor: Cursor, parent: number, mark: string): unknown {
  const indent = indentOf(cursor.lines[cursor.at] ?? '');
  if (indent <= parent) return NOT_PLAIN;
  const lines: string[] = [];
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? '';
    if (line === '') {
      lines.push('');
      continue;
    }
    const own = indentOf(line);
    if (own < indent) {
      if (own > parent || own === line.length) return NOT_PLAIN;
      break;
    }
    if (own === line.length) return NOT_PLAIN;
    lines.push(line.slice(indent));
  }
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  if (mark !== '>-') return lines.join('\n') + (mark === '|' ? '\n' : '');
  return lines.some((line) => line === '' || line.startsWith(' ')) ? NOT_PLAIN : lines.join(' ');
}
