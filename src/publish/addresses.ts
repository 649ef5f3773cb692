import type { Commun } from '../data/types.generated.ts';

/** Folder of the open data below the site's root; its number is the first one of the structure's version. */
export const API_FOLDER = 'api/v1';

/**
 * Public address of a path of the site: absolute when `commun.yaml` gives `site.url`, else from the server's root.
 * @param path from the site's root, without a leading slash: `lieux/29/brest-x/`
 */
export function publicAddress(commun: Commun, path: string): string {
  const origin = (commun.site?.url ?? '').replace(/\/+$/, '');
  return `${origin}${commun.site?.base ?? '/'}${path}`;
}

/** Public address of an open-data file, given its path below `api/v1/`. */
export function apiAddress(commun: Commun, path: string): string {
  return publicAddress(commun, `${API_FOLDER}/${path}`);
}
