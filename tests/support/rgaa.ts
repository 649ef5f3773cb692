import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/data/env.ts';

/** How many criteria each theme of RGAA 4.1 has, theme 1 first. */
const CRITERIA_BY_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The numbers of all criteria: 1.1, 1.2 … 13.12. */
export const CRITERIA: readonly string[] = CRITERIA_BY_THEME.flatMap((count, theme) =>
  Array.from({ length: count }, (_, n) => `${theme + 1}.${n + 1}`),
);

/** A line of the table in tests/accessibilite/rgaa.md. */
export interface RgaaLine {
  criterion: string;
  subject: string;
  means: string[];
  how: string;
  /** Rules of axe and of html-validate, tests as `file › title`. */
  axe: string[];
  html: string[];
  tests: { file: string; title: string }[];
}

/** The table's lines, in their order. */
export function rgaaLines(): RgaaLine[] {
  const text = readFileSync(join(projectRoot, 'tests/accessibilite/rgaa.md'), 'utf8');
  return [...text.matchAll(/^\| (\d+\.\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, criterion = '', subject = '', means = '', how = '']) => {
      const named = [...how.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      const after = (prefix: string) =>
        named.flatMap((code) => (code.startsWith(prefix) ? [code.slice(prefix.length)] : []));
      const tests = named.flatMap((code) => {
        const [file = '', title] = code.split(' › ');
        return title ? [{ file, title }] : [];
      });
      return {
        criterion,
        subject,
        means: means.split(', '),
        how,
        axe: after('axe:'),
        html: after('html:'),
        tests,
      };
    },
  );
}
