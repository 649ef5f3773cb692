import type { Commun } from '../data/types.generated.ts';
import { branchOf, depotOf, type Forge, folderOf, forgeOf } from '../forge/forge.ts';
import { editUrl, issueUrl } from '../forge/links.ts';

/** How each forge writes the addresses of a file to read, of the proposals that wait, of one of them, of a commit. */
const ROUTES: Readonly<Record<Forge, { read: string; proposals: string; proposal: string; commit: string }>> =
  {
    github: { read: 'blob', proposals: 'pulls', proposal: 'pull', commit: 'commit' },
    gitlab: {
      read: '-/blob',
      proposals: '-/merge_requests',
      proposal: '-/merge_requests',
      commit: '-/commit',
    },
    forgejo: { read: 'src/branch', proposals: 'pulls', proposal: 'pulls', commit: 'commit' },
    gitea: { read: 'src/branch', proposals: 'pulls', proposal: 'pulls', commit: 'commit' },
  };

export interface ForgeLinks {
  read: string;
  edit: string;
}

/**
 * Where the file of an entry is read and edited; undefined when the commons names no forge.
 * @param path below the data folder: `lieux/29/x.yaml`
 */
export function forgeLinks(commun: Commun, path: string): ForgeLinks | undefined {
  const read = addressOf(commun, ({ read }) => `${read}/${branchOf(commun)}/${folderOf(commun)}/${path}`);
  const edit = editUrl(commun, path);
  return read && edit ? { read, edit } : undefined;
}

/** Where a message is left on the forge, its title ready; undefined when the commons names no forge. */
export function newIssue(commun: Commun, title: string): string | undefined {
  return issueUrl(commun, title);
}

/** Where the proposals that wait for a review are listed; undefined when the commons names no forge. */
export function proposalsLink(commun: Commun): string | undefined {
  return addressOf(commun, ({ proposals }) => proposals);
}

/** What the address of a proposal begins with: its number follows; undefined when the commons names no forge. */
export function proposalStart(commun: Commun): string | undefined {
  return addressOf(commun, ({ proposal }) => `${proposal}/`);
}

/** Where a commit is read; undefined when the commons names no forge. */
export function commitLink(commun: Commun, hash: string): string | undefined {
  return addressOf(commun, ({ commit }) => `${commit}/${hash}`);
}

function addressOf(commun: Commun, route: (routes: (typeof ROUTES)[Forge]) => string): string | undefined {
  const forge = forgeOf(commun);
  return forge && `${depotOf(commun)}/${route(ROUTES[forge])}`;
}
