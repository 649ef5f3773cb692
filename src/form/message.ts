import { checksum } from './checksum.ts';

/** A proposal on its way from one person to another, by mail or pasted. */
export interface Proposal {
  /** Below the data folder: `lieux/29/x.yaml`. */
  path: string;
  /** The file's whole text, or the lines of the properties that change. */
  content: string;
  /** Does `content` hold the changed properties alone? */
  part?: boolean;
}

const START = 'Fichier proposé';
const START_PART = 'Changement proposé';
const END = 'Fin de la proposition';

/**
 * A proposal as plain text: a few sentences, then the file, each line after a bar, its indentation as dots. So it comes
 * through mailers that quote, wrap lines, or change spaces.
 * @param words what a person reads first
 */
export function toMessage({ path, content, part }: Proposal, words = ''): string {
  const lines = content.replace(/\n$/, '').split('\n').map(encodeLine);
  const file = [`${part ? START_PART : START} : ${path}`, ...lines, `${END} : ${checksum(content)}`];
  return `${words.trim()}\n\n${file.join('\n')}\n`.trimStart();
}

/** What a message holds; `intact` is false when a line changed on the way. */
export interface Received extends Proposal {
  intact: boolean;
}

/** The proposals of a message, as it was pasted; empty when it holds none. */
export function fromMessage(text: string): Received[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n');
  const found: Received[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = startOf(lines[at]!);
    if (!start) continue;
    const end = lines.findIndex((line, index) => index > at && unquote(line, start.quotes).startsWith(END));
    if (end < 0) continue;
    const content = decodeLines(lines.slice(at + 1, end).map((line) => unquote(line, start.quotes)));
    const sum = /[0-9a-f]{8}/.exec(unquote(lines[end]!, start.quotes))?.[0];
    found.push({
      path: start.path,
      content,
      ...(start.part && { part: true }),
      intact: sum === checksum(content),
    });
    at = end;
  }
  return found;
}

/** How many marks of quotation stand before the first line, and the path it names. */
function startOf(line: string): { quotes: number; path: string; part: boolean } | undefined {
  const match =
    /^((?:[\s\u00a0]*>)*)[\s\u00a0]*(Fichier|Changement) proposé[\s\u00a0]*:[\s\u00a0]*(\S+)/.exec(line);
  if (!match) return undefined;
  return {
    quotes: match[1]!.replace(/[^>]/g, '').length,
    part: match[2] === 'Changement',
    path: match[3]!,
  };
}

/** A line without as many marks of quotation, nor the spaces around. */
function unquote(line: string, quotes: number): string {
  return line
    .replace(new RegExp(`^(?:[\\s\\u00a0]*>){0,${quotes}}`), '')
    .replace(/^[\s\u00a0]+|[ \t]+$/g, '');
}

function encodeLine(line: string): string {
  const indent = line.length - line.trimStart().length;
  return `| ${'·'.repeat(indent)}${line.slice(indent)}`;
}

/** Lines of the file; one without a bar is what a mailer cut off from the line before. */
function decodeLines(lines: readonly string[]): string {
  const whole: string[] = [];
  for (const line of lines) {
    if (line.startsWith('|')) whole.push(line.slice(1));
    else if (line !== '' && whole.length) whole[whole.length - 1] += ` ${line}`;
  }
  return whole.map(decodeLine).join('\n').concat('\n');
}

function decodeLine(text: string): string {
  const [, dots = '', rest = ''] = /^[\s\u00a0]*(·*)(.*)$/.exec(text) ?? [];
  // A no-break space after a key or a dash is a mailer's: YAML knows none there.
  const line = rest.replace(/^((?:-[ \u00a0])*)([\w-]+:)\u00a0/, '$1$2 ').replace(/^-\u00a0/, '- ');
  return ' '.repeat(dots.length) + line.trimEnd();
}
