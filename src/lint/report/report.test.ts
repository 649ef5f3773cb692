import { expect, it } from 'vitest';
import type { Finding } from '../../data/finding.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { reportOf, summaryLine } from './summary.ts';
import { textReport } from './text.ts';

const warning: Finding = {
  file: 'lieux/29/a.yaml',
  line: 3,
  column: 2,
  rule: 'perime',
  severity: 'warning',
  message: 'Vérifiez.',
};
const error: Finding = {
  file: 'lieux/29/b,c.yaml',
  line: 1,
  column: 1,
  rule: 'schema',
  severity: 'error',
  message: '100 %\nou rien',
  fix: 'écrire «\u00a0a\u00a0»',
};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

it('sums up in one line', () => {
  expect(summaryLine(reportOf(62, [warning, warning, warning]))).toBe(
    '62 fiches, aucune erreur, 3 avertissements',
  );
  expect(summaryLine(reportOf(0, []))).toBe('Aucune fiche, aucune erreur, aucun avertissement');
  expect(plain(summaryLine(reportOf(1234, [error])))).toBe('1 234 fiches, 1 erreur, aucun avertissement');
});

it('tells people file, line, column, what to write and what `npm run fix` would do', () => {
  expect(plain(textReport(reportOf(2, [warning, error]), 'data/'))).toMatchInlineSnapshot(`
    "data/lieux/29/a.yaml:3:2 – avertissement – Vérifiez. [perime]

    data/lieux/29/b,c.yaml:1:1 – erreur – 100 %
    ou rien → écrire « a » (npm run fix) [schema]

    2 fiches, 1 erreur, 1 avertissement
    "
  `);
});

it('does not flood people with one warning: ten, then how many more', () => {
  const report = textReport(
    reportOf(
      5000,
      Array.from({ length: 1244 }, () => warning),
    ),
    'data/',
  );
  expect(report.split('\n').filter((line) => line.includes('Vérifiez'))).toHaveLength(10);
  expect(plain(report)).toContain('… et 1 234 autres « perime » (npm run check -- --format json)\n');
  expect(
    plain(
      textReport(
        reportOf(
          11,
          Array.from({ length: 11 }, () => warning),
        ),
        'data/',
      ),
    ),
  ).toContain('… et 1 autre « perime » (');
});

it('annotates on GitHub, errors first, signs of the command escaped', () => {
  expect(plain(githubReport(reportOf(2, [warning, error]), 'data/')).split('\n')).toEqual([
    '::error file=data/lieux/29/b%2Cc.yaml,line=1,col=1,title=schema::100 %25%0Aou rien → écrire « a » (npm run fix)',
    '::warning file=data/lieux/29/a.yaml,line=3,col=2,title=perime::Vérifiez.',
    '2 fiches, 1 erreur, 1 avertissement',
    '',
  ]);
});

it('gives programs a JSON object', () => {
  expect(JSON.parse(jsonReport(reportOf(2, [warning, error])))).toEqual({
    entries: 2,
    errors: 1,
    warnings: 1,
    findings: [warning, error],
  });
});
