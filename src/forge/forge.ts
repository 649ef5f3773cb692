import type { Commun } from '../data/types.generated.ts';

/** Forges whose addresses we know. */
export type Forge = 'github' | 'gitlab' | 'forgejo' | 'gitea';

/** What each calls itself, and a merge of what somebody proposes. */
export const FORGE_NAMES: Readonly<Record<Forge, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
  gitea: 'Gitea',
};

/** The commons' forge; undefined when it has none, or none is told. */
export function forgeOf({ forge }: Pick<Commun, 'forge'>): Forge | undefined {
  return forge && forge.type !== 'aucune' && forge.depot ? (forge.type as Forge) : undefined;
}

/** The repository's address, without a slash or `.git` at the end. */
export function depotOf({ forge }: Pick<Commun, 'forge'>): string | undefined {
  return forge?.depot?.replace(/\/+$|\.git$/g, '');
}

export function branchOf({ forge }: Pick<Commun, 'forge'>): string {
  return encodeURIComponent(forge?.branche ?? 'main');
}

/** The data folder in the repository. */
export function folderOf({ forge }: Pick<Commun, 'forge'>): string {
  return forge?.dossier ?? 'data';
}
