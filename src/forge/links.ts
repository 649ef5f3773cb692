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

/** Where a message is left, ready; undefined without a forge, or when it would be too long for an address. */
export function issueUrl(commun: Pick<Commun, 'forge'>, title: string, body: string): string | undefined {
  const forge = forgeOf(commun);
  if (!forge) return undefined;
  const given = [encodeURIComponent(title), encodeURIComponent(body)] as const;
  const url =
    forge === 'gitlab'
      ? `${depotOf(commun)}/-/issues/new?issue[title]=${given[0]}&issue[description]=${given[1]}`
      : `${depotOf(commun)}/issues/new?title=${given[0]}&body=${given[1]}`;
  return url.length <= LONGEST_ADDRESS ? url : undefined;
}
