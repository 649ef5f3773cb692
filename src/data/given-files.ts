import { lstatSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { notAFile, symbolicLink } from './file-messages.ts';
import { refuseName } from './file-names.ts';
import { type Listing, listFiles, PLACE } from './files.ts';
import { errorAt } from './finding.ts';
import { UsageError } from './usage-error.ts';

/**
 * The files that a person named. A folder stands for what it contains.
 * @throws UsageError for a path that does not exist or lies outside the data folder
 */
export function givenFiles(dir: string, given: readonly string[]): Listing {
  const listing: Listing = { entries: [], hasCommun: false, problems: [] };
  const entries = new Set<string>();
  let whole: Listing | undefined;
  for (const text of given) {
    const { path, stats } = find(dir, text);
    if (stats.isSymbolicLink()) listing.problems.push(errorAt(path, PLACE, symbolicLink));
    else if (stats.isDirectory()) {
      whole ??= listFiles(dir);
      const inside = (file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
      for (const file of whole.entries) if (inside(file)) entries.add(file);
      listing.problems.push(...whole.problems.filter((problem) => inside(problem.file)));
    } else if (!stats.isFile()) listing.problems.push(errorAt(path, PLACE, notAFile));
    else {
      const problem = refuseName(path, false);
      if (problem) listing.problems.push(problem);
      else entries.add(path);
    }
  }
  listing.entries = [...entries].sort();
  return listing;
}

/** A given path below the data folder, as the working directory or the data folder sees it. */
function find(dir: string, text: string): { path: string; stats: Stats } {
  const places = isAbsolute(text) ? [text] : [resolve(text), join(dir, text)];
  let outside = false;
  for (const place of places) {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) continue;
    const path = relative(dir, place);
    if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) outside = true;
    else return { path: path.split(sep).join('/'), stats };
  }
  throw new UsageError(
    outside
      ? `«\u00a0${text}\u00a0» est hors du dossier des données (${dir}).`
      : `«\u00a0${text}\u00a0» n’existe pas\u00a0: donnez le chemin d’un fichier du dossier des données (${dir}).`,
  );
}
