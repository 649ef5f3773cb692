import { expect, it } from 'vitest';
import { newReport } from './report.ts';
import { summariseImport } from './summary.ts';

it('says in French what was done, and shows a few remarks of each kind', () => {
  const report = { ...newReport(), read: 1300, created: 1298, merged: 1, rejected: 1 };
  report.withdrawn.mobile = 2;
  report.findings = [1, 2, 3, 4].map((row) => ({
    row,
    column: 'pivot',
    rule: 'pivot',
    severity: 'warning' as const,
    message: 'Numéro faux.',
  }));
  expect(summariseImport(report, true)).toMatchInlineSnapshot(`
    "1 300 lignes lues : 1 298 créées, 0 mise à jour, 0 inchangée, 1 réunie à une autre, 1 rejetée.
    2 données personnelles retirées.
    pivot : 4 remarques
      ligne 1, pivot – Numéro faux.
      ligne 2, pivot – Numéro faux.
      ligne 3, pivot – Numéro faux.
      … et 1 de plus (--report FICHIER.json)
    Essai : rien n’a été écrit."
  `);
});

it('says no more than the counts when there is nothing to remark', () => {
  expect(summariseImport(newReport(), false).split('\n')).toHaveLength(1);
});
