import { count, megabytes, quantity, seconds } from './numbers.ts';
import type { BuildReport } from './run.ts';

/** GitHub Pages publishes sites of at most one gigabyte (docs.github.com, « GitHub Pages limits »). */
const PAGES_LIMIT = 1e9;

/** `62 lieux, 9 pratiques, 214 pages, 6,2 s` */
export function summarise(report: BuildReport, milliseconds: number): string {
  return [
    quantity(report.lieux, 'lieu', 'lieux'),
    quantity(report.pratiques, 'pratique', 'pratiques'),
    quantity(report.pages, 'page', 'pages'),
    seconds(milliseconds),
  ].join(', ');
}

/** The output's weight against what GitHub Pages takes. */
export function weigh({ bytes, files }: BuildReport): string {
  const share = `${count(Math.ceil((bytes / PAGES_LIMIT) * 100))}\u00a0%`;
  const weight = `${megabytes(bytes)} en ${quantity(files, 'fichier', 'fichiers')}`;
  return bytes > PAGES_LIMIT
    ? `Attention : ${weight}, plus que la limite de GitHub Pages (1 Go).`
    : `${weight}, soit ${share} de la limite de GitHub Pages (1 Go).`;
}
