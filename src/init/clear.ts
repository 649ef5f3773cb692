import { countEntries } from '../data/entry.ts';
import { changedFiles, isInGit } from '../data/git.ts';
import type { Commons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';
import { UsageError } from '../data/usage-error.ts';
import { checkCommons } from '../lint/check.ts';

export interface Clearing {
  /** Empty the folder even if it is not marked as a demonstration. */
  clear: boolean;
  /** Do it whatever is there. */
  force: boolean;
  /** Leave the practices: they tell what was done elsewhere, with their sources. */
  keepPractices: boolean;
}

/**
 * The paths to take away before a commons begins: the demonstration's entries, or none where the entries are real.
 * @throws UsageError when something real would go, unless forced
 */
export function pathsToClear(
  commons: Commons,
  { clear, force, keepPractices }: Clearing,
  day: string,
): string[] {
  const demonstration = commons.commun.demonstration === true;
  if (!demonstration && !clear) return [];
  if (!demonstration && !force && countEntries(commons) > 0)
    throw new UsageError(
      `Ces données ne sont pas marquées comme une démonstration (demonstration: true dans commun.yaml)\u00a0: ${countEntries(commons)}\u00a0fiches seraient effacées. Ajoutez --force si c’est bien ce que vous voulez.`,
    );
  const paths = [...commons.paths(), ...(commons.suspensions !== undefined ? [SUSPENSIONS] : [])].filter(
    (path) => !keepPractices || !path.startsWith('pratiques/'),
  );
  if (!force) refuseReal(commons, new Set(paths), day);
  return paths;
}

/** Even among a demonstration, what can be reached in earnest, or what git does not know yet, is somebody's work. */
function refuseReal(commons: Commons, paths: ReadonlySet<string>, day: string): void {
  const real = checkCommons(commons, { today: day })
    .filter(({ rule, file }) => rule === 'demonstration' && paths.has(file))
    .map(({ file }) => file);
  const fresh = isInGit(commons.dir)
    ? changedFiles(commons.dir, 'HEAD').flatMap(({ to }) => (to !== undefined && paths.has(to) ? [to] : []))
    : [];
  const why = [
    ...about(real, 'porte un vrai contact', 'portent un vrai contact'),
    ...about(fresh, 'n’est pas encore enregistrée dans git', 'ne sont pas encore enregistrées dans git'),
  ];
  if (why.length > 0)
    throw new UsageError(
      `Rien n’a été effacé, car tout n’est pas de la démonstration\u00a0: ${why.join('\u00a0; ')}. Mettez ces fiches de côté, ou ajoutez --force.`,
    );
}

function about(files: readonly string[], one: string, many: string): string[] {
  const [first, ...others] = new Set(files);
  if (first === undefined) return [];
  return [others.length === 0 ? `${first} ${one}` : `${first} et ${others.length}\u00a0autres ${many}`];
}
