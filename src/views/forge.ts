import type { Commun } from '../data/types.generated.ts';

type ForgeType = NonNullable<Commun['forge']>['type'];

/** How each forge writes the addresses of a file, to read and to edit, and of a new message. */
const ROUTES: Partial<Record<ForgeType, { read: string; edit: string; issue: string }>> = {
  github: { read: 'blob', edit: 'edit', issue: 'issues/new?title=' },
  gitlab: { read: '-/blob', edit: '-/edit', issue: '-/issues/new?issue[title]=' },
  forgejo: { read: 'src/branch', edit: '_edit', issue: 'issues/new?title=' },
  gitea: { read: 'src/branch', edit: '_edit', issue: 'issues/new?title=' },
};

export interface ForgeLinks {
  read: string;
  edit: string;
}

/**
 * Where the file of an entry is read and edited; undefined when the commons names no forge.
 * @param path below the data folder: `lieux/29/x.yaml`
 */
export function forgeLinks({ forge }: Commun, path: string): ForgeLinks | undefined {
  const routes = forge && ROUTES[forge.type];
  if (!routes || !forge.depot) return undefined;
  const root = rootOf(forge.depot);
  const file = `${encodeURIComponent(forge.branche ?? 'main')}/${forge.dossier ?? 'data'}/${path}`;
  return { read: `${root}/${routes.read}/${file}`, edit: `${root}/${routes.edit}/${file}` };
}

/** Where a message is left on the forge, its title ready; undefined when the commons names no forge. */
export function newIssue({ forge }: Commun, title: string): string | undefined {
  const routes = forge && ROUTES[forge.type];
  if (!routes || !forge.depot) return undefined;
  return `${rootOf(forge.depot)}/${routes.issue}${encodeURIComponent(title)}`;
}

/** How each forge writes the address of the proposals that wait. */
const PROPOSALS: Partial<Record<ForgeType, string>> = {
  github: 'pulls',
  gitlab: '-/merge_requests',
  forgejo: 'pulls',
  gitea: 'pulls',
};

/** Where the proposals that wait for a review are listed; undefined when the commons names no forge. */
export function proposalsLink({ forge }: Commun): string | undefined {
  const route = forge && PROPOSALS[forge.type];
  return route && forge.depot ? `${rootOf(forge.depot)}/${route}` : undefined;
}

function rootOf(repository: string): string {
  return repository.replace(/\/+$|\.git$/g, '');
}

/** How each forge writes the address of a commit. */
const COMMITS: Partial<Record<ForgeType, string>> = {
  github: 'commit',
  gitlab: '-/commit',
  forgejo: 'commit',
  gitea: 'commit',
};

/** Where a commit is read; undefined when the commons names no forge. */
export function commitLink({ forge }: Commun, hash: string): string | undefined {
  const route = forge && COMMITS[forge.type];
  if (!route || !forge.depot) return undefined;
  return `${rootOf(forge.depot)}/${route}/${hash}`;
}
