import type { CheckReport } from './summary.ts';

/** The report as JSON: `{entries, errors, warnings, findings}`. */
export function jsonReport(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
