import { resolve } from 'node:path';
import { askGit, isInGit } from '../../data/git.ts';
import { UsageError } from '../../data/usage-error.ts';

/** The git repository that holds a data folder. */
export interface Repository {
  /** Absolute path of its root. */
  root: string;
  /** The data folder below the root, with `/`; empty where it is the root itself. */
  folder: string;
  /** The branch that is checked out. */
  branch: string;
}

/**
 * The repository of a data folder, ready to be edited.
 * @throws UsageError in French when there is none, or when something in it waits for a commit: the editor moves from
 * branch to branch and commits all it finds
 */
export function repositoryOf(data: string): Repository {
  if (!isInGit(data))
    throw new UsageError(
      `Le dossier «\u00a0${data}\u00a0» n’est pas suivi par git\u00a0: l’éditeur garde ce qu’il écrit dans des branches. Lancez «\u00a0git init\u00a0», puis un premier commit.`,
    );
  const root = resolve(ask(data, ['rev-parse', '--show-toplevel']));
  const branch = ask(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (branch === '')
    throw new UsageError('Aucune branche n’est ouverte\u00a0: lancez d’abord «\u00a0git switch main\u00a0».');
  if (ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD']) === '')
    throw new UsageError('Ce dépôt n’a encore aucun commit\u00a0: faites-en un d’abord.');
  if (ask(root, ['status', '--porcelain']) !== '')
    throw new UsageError(
      'Des changements attendent dans le dépôt\u00a0: l’éditeur les emporterait avec les siens. Faites d’abord un commit, ou mettez-les de côté (git stash).',
    );
  const folder = ask(data, ['rev-parse', '--show-prefix']).replace(/\/$/, '');
  return { root, folder, branch };
}

/** git's answer, in one line; empty when it has none. */
function ask(dir: string, args: readonly string[]): string {
  return askGit(dir, args)?.toString().trim() ?? '';
}
