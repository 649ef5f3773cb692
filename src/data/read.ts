import { checkText, decode } from './decode.ts';
import { errorAt, type Finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { offsetOf, type Pointer } from './locate.ts';
import { locatePlain } from './plain-locate.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { type Position, positionAt } from './position.ts';
import { parseYaml } from './yaml.ts';

export type { Pointer } from './locate.ts';
export type { Position } from './position.ts';

/** What a file says, or the one thing that keeps it from being read. */
export interface ReadResult {
  /** A plain object; absent when there is a problem. */
  value?: unknown;
  /** Markdown below the front matter, `\n` line ends, no blank line around. */
  body?: string;
  /** Line of the body's first line, 1-based. */
  bodyLine?: number;
  problems: Finding[];
  /** Place of a value (or of the key that names it), of its nearest parent when it is missing. */
  locate(pointer: Pointer, target?: 'key' | 'value'): Position;
}

/** Rule name of everything that keeps a file from being read. */
export const READING = 'lecture';

/**
 * Reads one entry. Touches no file system, never throws: whatever is wrong becomes one finding.
 * A byte order mark, CRLF, a missing last newline, any indentation width and trailing spaces are accepted.
 * @param path path below the data folder; `.md` files have a YAML front matter
 * @param bytes the file's bytes, or its text
 */
export function readEntry(path: string, bytes: Uint8Array | string): ReadResult {
  const decoded = typeof bytes === 'string' ? checkText(bytes) : decode(bytes);
  if ('refusal' in decoded) return refused(errorAt(path, READING, decoded.refusal));
  return path.endsWith('.md') ? readMarkdown(path, decoded.text) : readYaml(path, decoded.text);
}

function readYaml(path: string, text: string): ReadResult {
  const plain = readPlainYaml(text);
  const result = plain ? { value: plain } : parseYaml(text);
  if ('problem' in result)
    return refused(problemAt(path, text, result.problem.message, result.problem.offset));
  return {
    value: result.value,
    problems: [],
    locate: plain
      ? (pointer, target) => locatePlain(text, pointer, target)
      : (pointer, target) => positionAt(text, offsetOf(text, pointer, target)),
  };
}

function readMarkdown(path: string, text: string): ReadResult {
  const parts = splitFrontMatter(text);
  if (!parts)
    return refused(
      errorAt(
        path,
        READING,
        'Ce fichier ne commence pas par un en-tête entre deux lignes «\u00a0---\u00a0»\u00a0: ajoutez-le, avec au moins le titre, le résumé, l’état et les sources.',
      ),
    );
  const { yaml, yamlStart, body, bodyStart } = parts;
  const result = parseYaml(yaml);
  if ('problem' in result)
    return refused(problemAt(path, text, result.problem.message, yamlStart + result.problem.offset));
  return {
    value: result.value,
    body,
    bodyLine: positionAt(text, bodyStart).line,
    problems: [],
    locate: (pointer, target) => positionAt(text, yamlStart + offsetOf(yaml, pointer, target)),
  };
}

function problemAt(path: string, text: string, message: string, offset: number): Finding {
  const { line, column } = positionAt(text, offset);
  return errorAt(path, READING, message, line, column);
}

function refused(problem: Finding): ReadResult {
  return { problems: [problem], locate: () => ({ line: problem.line, column: problem.column }) };
}
