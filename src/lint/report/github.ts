import type { CheckReport } from './summary.ts';
import { summaryLine } from './summary.ts';

/**
 * Annotations of a pull request, without any token (GitHub Actions, workflow commands). Errors first: GitHub shows ten
 * of each kind a step.
 * @param folder the data folder as seen from the repository's root, with a final `/`
 */
export function githubReport(report: CheckReport, folder: string): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const lines = [...errors, ...warnings].map(({ file, line, column, severity, rule, message, fix }) => {
    const place = `file=${property(folder + file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${place}::${data(fix ? `${message} → ${fix} (npm run fix)` : message)}`;
  });
  return `${[...lines, summaryLine(report)].join('\n')}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
