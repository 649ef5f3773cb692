import type { ImportReport } from './report.ts';

const number = (count: number): string => count.toLocaleString('fr-FR').replace(/\u202f/g, '\u00a0');
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count > 1 ? many : one}`;

/** Findings of one rule that are written out. */
const SHOWN = 3;

/** What an import did, for people: the counts, then a few examples of each kind of remark. */
export function summariseImport(report: ImportReport, dryRun: boolean): string {
  const counts = [
    some(report.created, 'créée', 'créées'),
    some(report.updated, 'mise à jour', 'mises à jour'),
    some(report.unchanged, 'inchangée', 'inchangées'),
    some(report.merged, 'réunie à une autre', 'réunies à d’autres'),
    some(report.rejected, 'rejetée', 'rejetées'),
  ];
  const withdrawn = Object.values(report.withdrawn).reduce((a, b) => a + b, 0);
  return [
    `${some(report.read, 'ligne lue', 'lignes lues')}\u00a0: ${counts.join(', ')}.`,
    ...(withdrawn > 0
      ? [`${some(withdrawn, 'donnée personnelle retirée', 'données personnelles retirées')}.`]
      : []),
    ...remarks(report),
    ...(dryRun ? ['Essai\u00a0: rien n’a été écrit.'] : []),
  ].join('\n');
}

function remarks({ findings }: ImportReport): string[] {
  const rules = Map.groupBy(findings, ({ rule }) => rule);
  return [...rules].flatMap(([rule, list]) => [
    `${rule}\u00a0: ${some(list.length, 'remarque', 'remarques')}`,
    ...list.slice(0, SHOWN).map(({ row, column, message }) => {
      return `  ligne ${row}${column ? `, ${column}` : ''} – ${message}`;
    }),
    ...(list.length > SHOWN ? [`  … et ${number(list.length - SHOWN)} de plus (--report FICHIER.json)`] : []),
  ]);
}
