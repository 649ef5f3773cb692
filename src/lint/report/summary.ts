import type { Finding } from '../../data/finding.ts';

/** What a check found. */
export interface CheckReport {
  /** Entries that were read. */
  entries: number;
  errors: number;
  warnings: number;
  findings: Finding[];
}

export function reportOf(entries: number, findings: Finding[]): CheckReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { entries, errors, warnings: findings.length - errors, findings };
}

/** « 62 fiches, aucune erreur, 3 avertissements ». */
export function summaryLine({ entries, errors, warnings }: CheckReport): string {
  return [
    count(entries, 'fiche', 'Aucune fiche'),
    count(errors, 'erreur', 'aucune erreur'),
    count(warnings, 'avertissement', 'aucun avertissement'),
  ].join(', ');
}

/** « 1 234 lieux »; `none` for zero. */
export function count(amount: number, noun: string, none: string): string {
  return amount === 0 ? none : `${groupThousands(amount)} ${noun}${amount > 1 ? 's' : ''}`;
}

/** `1234` → `1 234`, without the cost of loading a locale. */
function groupThousands(amount: number): string {
  return String(amount).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u202f');
}
