import type { Finding } from '../data/finding.ts';
import { pathOfLine } from './path-of-line.ts';
import type { Path } from './value.ts';

/** Rules that speak of a whole entry, and the property where it is mended. */
const BY_RULE: Readonly<Record<string, string>> = { joignable: 'contact', doublon: 'nom' };

/**
 * The property that a finding is about: that of its line, or the one it misses.
 * @param text the file, as it was checked
 * @returns `['#texte']` for the Markdown body; empty for what no answer can mend
 */
export function pathOfFinding(
  text: string,
  { rule, line, message }: Pick<Finding, 'rule' | 'line' | 'message'>,
): Path {
  if (BY_RULE[rule]) return [BY_RULE[rule]];
  const missing = /^Il manque «\u00a0([\w-]+)\u00a0»(?: dans «\u00a0([\w.-]+)\u00a0»)?/.exec(message);
  if (missing) return [...toPath(missing[2]), missing[1]!];
  const end = text.startsWith('---\n') ? text.split('\n').indexOf('---', 1) : 0;
  if (end && line > end + 1) return ['#texte'];
  return pathOfLine(text, line);
}

function toPath(dotted: string | undefined): Path {
  return (dotted?.split('.') ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
