import { loadCommons } from '../data/load.ts';
import { UsageError } from '../data/usage-error.ts';
import { folderTarget } from './folder-target.ts';
import { type Format, readerFor } from './formats.ts';
import { importTable } from './import-run.ts';
import { indexLieux } from './known-lieux.ts';
import { readSource } from './read-source.ts';
import type { ImportReport } from './report.ts';

export interface ImportOptions {
  /** The source's name, written in `identifiants`. */
  source: string;
  format: Format;
  /** Says what would be done, writes nothing. */
  dryRun?: boolean;
}

/**
 * Imports a file into a data folder, which may be empty or absent.
 * @param bytes of a CSV or JSON file
 * @param dir absolute path of the data folder
 * @throws UsageError when the file, its columns or the folder do not allow it; nothing is written then
 */
export function importSource(bytes: Uint8Array, dir: string, options: ImportOptions): ImportReport {
  checkSourceName(options.source);
  const table = readSource(bytes);
  const reader = readerFor(table, options.format);
  const commons = loadCommons(dir);
  const broken = commons.unreadable.filter(
    ({ file, severity }) => severity === 'error' && file.startsWith('lieux/'),
  );
  if (broken.length > 0) {
    // An entry that cannot be read cannot be recognised: its row would make a second one.
    throw new UsageError(
      `Import impossible : ${broken.length} fiche(s) ne se lisent pas, à commencer par ${broken[0]!.file}. Lancez « npm run check » et corrigez-les d’abord.`,
    );
  }
  const target = folderTarget(dir, options.source, indexLieux(commons));
  const report = importTable(table, reader, options.source, target);
  if (!options.dryRun) target.flush();
  return report;
}

function checkSourceName(source: string): void {
  if (!/^[^\p{Cc}«»]{1,120}$/u.test(source) || source.trim() !== source) {
    throw new UsageError(
      '--source attend le nom de la source : 1 à 120 caractères, sans guillemets français ni retour à la ligne.',
    );
  }
}
