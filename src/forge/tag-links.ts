import type { Commun } from '../data/types.generated.ts';
import { depotOf, type Forge, folderOf, forgeOf } from './forge.ts';

/** How each forge writes the addresses of a tag's files and of its archive. */
const ROUTES: Readonly<Record<Forge, (tag: string) => { read: string; archive: string }>> = {
  github: (tag) => ({ read: `tree/${tag}`, archive: `archive/refs/tags/${tag}.zip` }),
  gitlab: (tag) => ({ read: `-/tree/${tag}`, archive: `-/archive/${tag}/donnees.zip` }),
  forgejo: (tag) => ({ read: `src/tag/${tag}`, archive: `archive/${tag}.zip` }),
  gitea: (tag) => ({ read: `src/tag/${tag}`, archive: `archive/${tag}.zip` }),
};

/** Where the data of a tag are read, and taken whole: for good. Undefined without a forge. */
export function tagLinks(
  commun: Pick<Commun, 'forge'>,
  tag: string,
): { read: string; archive: string } | undefined {
  const forge = forgeOf(commun);
  if (!forge) return undefined;
  const { read, archive } = ROUTES[forge](tag.split('/').map(encodeURIComponent).join('/'));
  const depot = depotOf(commun);
  return { read: `${depot}/${read}/${folderOf(commun)}`, archive: `${depot}/${archive}` };
}
