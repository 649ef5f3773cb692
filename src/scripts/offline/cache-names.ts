import { base } from '../../views/url.ts';

/**
 * Names of the site's caches. They hold its path, since several sites can share an origin: each touches only its own.
 */
const OWN = `mediations-en-commun ${base} `;
const KEPT = `${OWN}garde `;
const SHELL = `${OWN}coquille `;

export function shellCache(version: string): string {
  return SHELL + version;
}

/**
 * A copy of a département is written beside the one it replaces: `stamp` tells them apart.
 * @param stamp ISO 8601, when it was begun
 */
export function keptCache(code: string, stamp: string): string {
  return `${KEPT}${code} ${stamp}`;
}

/** Names of all caches of this site, of the shells only, or of the copies of départements. */
export async function ownCaches(kind: 'all' | 'shell' | 'kept'): Promise<string[]> {
  const start = { all: OWN, shell: SHELL, kept: KEPT }[kind];
  return (await caches.keys()).filter((name) => name.startsWith(start));
}

/** The département whose copy a cache holds, and the copy's stamp. */
export function readKeptCache(name: string): { code: string; stamp: string } {
  const [code = '', stamp = ''] = name.slice(KEPT.length).split(' ');
  return { code, stamp };
}
