import { errorAt, type Finding } from '../data/finding.ts';
import { needsPaths, openNeeds } from '../data/needs.ts';
import { communeByCode, currentCodeOf } from '../geo/gazetteer.ts';

const RULE = 'besoins';

/**
 * What is wrong with the figures of `besoins/`: one finding a file, its first slip.
 * @param isWanted which files are asked about
 */
export function checkNeeds(dir: string, isWanted: (file: { path: string }) => boolean): Finding[] {
  return needsPaths(dir)
    .filter((path) => isWanted({ path }))
    .flatMap((path) => faultOf(dir, path) ?? []);
}

function faultOf(dir: string, path: string): Finding | undefined {
  const reading = openNeeds(dir, path);
  if ('problem' in reading) return errorAt(path, RULE, reading.problem, reading.line);
  const stranger = [...reading.table.rows.keys()].find(
    (code) => !communeByCode(code) && !currentCodeOf(code),
  );
  return stranger === undefined
    ? undefined
    : errorAt(
        path,
        RULE,
        `Aucune commune ne porte le code ${stranger}\u00a0: vérifiez-le, ou retirez cette ligne.`,
      );
}
