import { base } from '../../views/url.ts';

/** Files of the site that keeping a département needs, below the site's root. */
export const SHELL_LIST = 'hors-connexion/coquille.json';
export const OFFLINE_PAGE = 'hors-connexion/';

export function keptListPath(code: string): string {
  return `hors-connexion/${code}.json`;
}

/** The path below the site's root of an address of the site, without query or fragment; undefined outside the site. */
export function pathBelowBase(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== globalThis.location.origin || !pathname.startsWith(base)) return undefined;
  return pathname.slice(base.length);
}

/** Files whose name changes with their content: what is in a cache is right for ever. */
export function isHashed(path: string): boolean {
  return path.startsWith('_astro/');
}
