import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../data/usage-error.ts';

/** The file by which a build knows an output folder as its own, and dares to replace it. */
export const MARKER = '.commun-site';

/**
 * The real path of an output folder, which may not exist yet: what a swap must rename when the given path is a link.
 */
export function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), basename(path));
}

/**
 * Throws a {@link UsageError} when replacing the output folder could destroy anything but an earlier output.
 * @param places absolute paths
 */
export function refuseUnsafeOutput(places: { out: string; data: string; root: string }): void {
  const out = realPathOf(places.out);
  const data = realPathOf(places.data);
  const root = realPathOf(places.root);
  const remedy = 'Choisissez un autre dossier avec COMMUN_OUT ; rien n’a été supprimé.';
  if (out === data) throw new UsageError(`Le dossier de sortie ${out} est celui des données. ${remedy}`);
  if (holds(out, data)) throw new UsageError(`Le dossier de sortie ${out} contient les données. ${remedy}`);
  if (holds(data, out)) throw new UsageError(`Le dossier de sortie ${out} est dans les données. ${remedy}`);
  if (out === root || holds(out, root)) {
    throw new UsageError(`Le dossier de sortie ${out} contient le projet. ${remedy}`);
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`La sortie ${out} n’est pas un dossier. ${remedy}`);
  if (readdirSync(out).length && !existsSync(join(out, MARKER))) {
    throw new UsageError(
      `Le dossier de sortie ${out} n’est pas vide et ne vient pas de cette commande (il lui manque ${MARKER}). ${remedy}`,
    );
  }
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
