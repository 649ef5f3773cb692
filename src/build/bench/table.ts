import { isOver, type Line } from './line.ts';

const HEAD = ['mesure', 'valeur', 'plancher', 'rapport', 'seuil', ''];
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The bench's lines as an aligned table, each with its verdict. */
export function table(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(line: Line): string[] {
  const ratio = line.unit === 'ratio' ? exact.format(line.score) : '';
  const limit = line.limit === undefined ? '' : score(line.limit, line.unit);
  const verdict = line.limit === undefined ? '' : isOver(line) ? 'DÉPASSÉ' : 'tenu';
  return [line.what, line.value, line.floor ?? '', ratio, limit, verdict];
}

function score(value: number, unit: Line['unit']): string {
  return unit === 'ratio' ? `≤ ${decimal.format(value)}` : `≤ ${inBytes(value)}`;
}

/** `3,2 s` or `340 ms` */
export function inTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${decimal.format(milliseconds / 1000)} s`;
}

/** `1,2 Go`, `35 Mo` or `9,4 ko`, decimal multiples. */
export function inBytes(bytes: number): string {
  if (bytes >= 1e9) return `${exact.format(bytes / 1e9)} Go`;
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} Mo` : `${decimal.format(bytes / 1e3)} ko`;
}
