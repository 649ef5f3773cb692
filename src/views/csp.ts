import type { Commun } from '../data/types.generated.ts';

/**
 * What pages may load: their own origin only, no inline script or style. `wasm-unsafe-eval` is for the text search
 * (Pagefind), the workers for it, for the map and for what is kept without network; the frame shows what other sites
 * may include. The detailed maps that the commons offers add the sites they take from: nothing is asked of them
 * before the visitor does. Which sites may frame ours cannot be said here: browsers read that in a header only.
 */
export function contentSecurityPolicy({ carte }: Commun): string {
  const maps = [...new Set((carte?.fonds ?? []).flatMap(originsOf))].map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data:${maps}`,
    "font-src 'self'",
    `connect-src 'self'${maps}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

type Fond = NonNullable<NonNullable<Commun['carte']>['fonds']>[number];

function originsOf({ style, images, autres_adresses = [] }: Fond): string[] {
  const own = [style, images].filter((address) => address !== undefined);
  return [...own.map((address) => new URL(address.replace(/^pmtiles:\/\//, '')).origin), ...autres_adresses];
}
