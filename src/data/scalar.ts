/** Values that are digits but not numbers: always between quotes, so that no reader drops a zero. */
const DIGITS_ONLY = /^[+-]?\.?\d[\da-fA-FxXoO.:_,\s+-]*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Words that some YAML reader takes for something else than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|~|\.nan|[+-]?\.inf)$/i;
/** A text that needs no quotes: begins with a letter, a digit or «, has no `: ` or ` #`, no control character. */
const PLAIN =
  /^[\p{L}\d«](?:[^\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]*[^\s\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff:])?$/u;
const BLOCK_UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;
const WIDTH = 100;

/**
 * A text as one YAML scalar: plain where it is safe, folded or literal block when long, double quotes otherwise.
 * @param indent spaces before the lines of a block
 */
export function formatText(text: string, indent: string): string {
  if (text.includes('\n')) return literal(text, indent) ?? quoteText(text);
  if (!isPlain(text)) return quoteText(text);
  return text.length > WIDTH ? (folded(text, indent) ?? text) : text;
}

/** A property's name. */
export function formatKey(key: string): string {
  return /^[a-zA-Z_][\w-]*$/.test(key) && !RESERVED.test(key) ? key : quoteText(key);
}

function isPlain(text: string): boolean {
  if (!PLAIN.test(text) || text.includes(': ') || text.includes(' #') || BLOCK_UNSAFE.test(text))
    return false;
  return DATE.test(text) || !(DIGITS_ONLY.test(text) || RESERVED.test(text));
}

/** Double quotes: JSON's escapes are YAML's, with the line separators of Unicode added. */
export function quoteText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `|-`: lines as they are; undefined where a block could not give them back exactly. */
function literal(text: string, indent: string): string | undefined {
  const lines = text.split('\n');
  if (/^\s/.test(text) || lines.some((line) => BLOCK_UNSAFE.test(line) || /^\s+$/.test(line)))
    return undefined;
  if (text.endsWith('\n\n')) return undefined;
  const body = text.endsWith('\n') ? lines.slice(0, -1) : lines;
  const mark = text.endsWith('\n') ? '|' : '|-';
  return `${mark}\n${body.map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
}

/** `>-`: one line of text broken at single spaces. */
function folded(text: string, indent: string): string | undefined {
  if (/^\s|\s$/.test(text)) return undefined;
  const lines: string[] = [];
  let rest = text;
  while (rest.length > WIDTH) {
    const cut = breakOf(rest);
    if (cut < 0) break;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  lines.push(rest);
  return lines.length > 1 ? `>-\n${lines.map((line) => indent + line).join('\n')}` : undefined;
}

/** The last space before the width that stands alone between two words; the first after it otherwise. */
function breakOf(text: string): number {
  const alone = (at: number): boolean =>
    text[at] === ' ' && /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
  for (let at = WIDTH; at > 0; at--) if (alone(at)) return at;
  for (let at = WIDTH; at < text.length; at++) if (alone(at)) return at;
  return -1;
}
