import type { Commun } from '../data/types.generated.ts';
import { publicAddress } from '../publish/addresses.ts';

/**
 * The address of a page for what is read far from the site: none where the commons does not say where it is published.
 * @param path from the site's root: `/pratiques/x/`
 */
export function publicPage(commun: Commun, path: string): string | undefined {
  return commun.site?.url ? publicAddress(commun, path.replace(/^\/+/, '')) : undefined;
}
