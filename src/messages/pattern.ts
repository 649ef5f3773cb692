import { capitalise } from './normal.ts';
import { kindOf } from './placeholders.ts';

/** An identifier with placeholders, ready to recognise texts. */
export interface Pattern {
  /** Where the message stands in the catalogue. */
  index: number;
  /** The French form it was made from. */
  id: string;
  names: string[];
  test: RegExp;
}

/** The French forms of an identifier, without its context: `{n} lieu|{n} lieux` is two. */
export function formsOf(id: string): string[] {
  return id.replace(/@\w+$/, '').split('|');
}

/** Names in braces, in their order: `{jour@quand}` is `jour`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)(?:@\w+)?\}/g)].map(([, name]) => name!);
}

/** The pattern of an identifier's form; undefined when it has no placeholder. */
export function patternOf(id: string, index: number): Pattern | undefined {
  const names = placeholdersOf(id);
  if (!names.length) return undefined;
  const source = id
    .split(/(\{\w+\})/)
    .map((part, i) =>
      i % 2 ? `(${kindOf(part.slice(1, -1)).source})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return { index, id, names, test: new RegExp(`^(?:${eitherCase(source)})$`, 'u') };
}

/** A sentence's part may begin with a capital or not. */
function eitherCase(source: string): string {
  const first = source.charAt(0);
  return /\p{L}/u.test(first)
    ? `[${first.toLowerCase()}${capitalise(first.toLowerCase())}]${source.slice(1)}`
    : source;
}

/** The surest first: those where no part may hold any text, then those with the most words of their own. */
export function inOrder(patterns: readonly Pattern[]): Pattern[] {
  const soft = ({ names }: Pattern): number => names.filter((name) => kindOf(name).soft).length;
  const own = ({ id }: Pattern): number => id.replace(/\{\w+\}/g, '').length;
  return patterns.toSorted((a, b) => soft(a) - soft(b) || own(b) - own(a));
}
