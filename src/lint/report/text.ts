import type { Finding } from '../../data/finding.ts';
import { type CheckReport, count, summaryLine } from './summary.ts';

/** Findings of one rule that are shown; the rest is counted. */
const MOST = { error: 50, warning: 10 };

/**
 * A report for people: findings by file, `file:line:column – message → remedy`, then one line that sums up.
 * @param folder how the data folder is called in front of the paths
 */
export function textReport(report: CheckReport, folder: string): string {
  const shown = new Map<string, number>();
  const hidden = new Map<string, number>();
  const lines: string[] = [];
  let file = '';
  for (const finding of report.findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const before = shown.get(key) ?? 0;
    if (before >= MOST[finding.severity]) {
      hidden.set(finding.rule, (hidden.get(finding.rule) ?? 0) + 1);
      continue;
    }
    shown.set(key, before + 1);
    if (finding.file !== file && lines.length > 0) lines.push('');
    file = finding.file;
    lines.push(line(finding, folder));
  }
  if (lines.length > 0) lines.push('');
  for (const [rule, amount] of [...hidden].sort())
    lines.push(
      `… et ${count(amount, `autre${amount > 1 ? 's' : ''} «\u00a0${rule}\u00a0»`, '').replace(/»s$/, '»')} (npm run check -- --format json)`,
    );
  lines.push(summaryLine(report));
  return `${lines.join('\n')}\n`;
}

function line({ file, line, column, severity, message, rule, fix }: Finding, folder: string): string {
  const mark = severity === 'error' ? 'erreur' : 'avertissement';
  const remedy = fix ? ` → ${fix} (npm run fix)` : '';
  return `${folder}${file}:${line}:${column} – ${mark} – ${message}${remedy} [${rule}]`;
}
