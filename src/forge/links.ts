import type { Commun } from '../data/types.generated.ts';
import { branchOf, depotOf, type Forge, folderOf, forgeOf } from './forge.ts';
import { LONGEST_ADDRESS } from './new-file.ts';

const EDIT: Readonly<Record<Forge, string>> = {
  github: 'edit',
  gitlab: '-/edit',
  forgejo: '_edit',
  gitea: '_edit',
};

/** Where a file of the commons is edited; undefined without a forge. @param path below the data folder */
export function editUrl(commun: Pick<Commun, 'forge'>, path: string): string | undefined {
  const forge = forgeOf(commun);
  return forge && `${depotOf(commun)}/${EDIT[forge]}/${branchOf(commun)}/${folderOf(commun)}/${path}`;
}

/**
 * Where a message is left on the forge, its title ready and its text if there is one; undefined without a forge, or when
 * it would be too long for an address.
 */
export function issueUrl(commun: Pick<Commun, 'forge'>, title: string, body?: string): string | undefined {
  const forge = forgeOf(commun);
  if (!forge) return undefined;
  const start = `${depotOf(commun)}/${forge === 'gitlab' ? '-/issues/new?issue[title]=' : 'issues/new?title='}`;
  const text = forge === 'gitlab' ? '&issue[description]=' : '&body=';
  const more = body === undefined ? '' : text + encodeURIComponent(body);
  const url = start + encodeURIComponent(title) + more;
  return url.length <= LONGEST_ADDRESS ? url : undefined;
}
