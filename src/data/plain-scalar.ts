/** What is not certain: the full reader takes over. */
export const NOT_PLAIN = Symbol('not plain');

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What could be a number in some notation (hexadecimal, exponent, leading zeros…). */
const NUMBER_LIKE = /^[\d.+-][\da-fA-FxXoO.+_-]*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['null', null],
  ['Null', null],
  ['NULL', null],
]);

/** Does YAML read this text as something else than text? */
export function isWord(text: string): boolean {
  return WORDS.has(text);
}

/** A one-line YAML scalar of the usual sort → its value; NOT_PLAIN for anything else. */
export function plainScalar(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first === 34 || first === 39) return quotedScalar(text, first);
  const last = text.charCodeAt(text.length - 1);
  if (last === 32 || last === 58 || text.includes(': ') || text.includes(' #')) return NOT_PLAIN;
  if (isDigit(first) || (first === 45 && isDigit(text.charCodeAt(1)))) {
    if (NUMBER.test(text)) return text === '-0' ? NOT_PLAIN : Number(text);
    return DATE.test(text) || !NUMBER_LIKE.test(text) ? text : NOT_PLAIN;
  }
  if (!isWordStart(first)) return NOT_PLAIN;
  return text.length <= 5 && WORDS.has(text) ? WORDS.get(text) : text;
}

/** A quoted text without escapes. */
function quotedScalar(text: string, quote: number): unknown {
  const end = text.length - 1;
  if (end < 1 || text.charCodeAt(end) !== quote) return NOT_PLAIN;
  const inner = text.slice(1, end);
  const mark = quote === 34 ? '"' : "'";
  return inner.includes(mark) || (quote === 34 && inner.includes('\\')) ? NOT_PLAIN : inner;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter, or any character past ASCII. */
function isWordStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xa0;
}
