import { withDefaults } from '../../data/commun.ts';
import { dataDir, outDir } from '../../data/env.ts';
import { readFile } from '../../data/load.ts';
import type { Commun } from '../../data/types.generated.ts';

/** What commun.yaml says of the site's place on the web; all that it puts into the compiled pages. */
export interface SiteAddress {
  /** Origin of the published site; undefined where it is not known. */
  site: string | undefined;
  /** Path it is published under. */
  base: string;
}

/** Where Astro publishes: the address of the site, and the output folder for who calls Astro by itself. */
export function siteSettings(): SiteAddress & { outDir: string } {
  // The identity alone: compiling, development and checks of the types need no entry to know the address.
  const commun = readFile(dataDir(), 'commun.yaml').value as Commun | undefined;
  return { ...siteAddress(withDefaults(commun)), outDir: outDir() };
}

export function siteAddress({ site }: Commun): SiteAddress {
  return { site: site?.url, base: site?.base ?? '/' };
}

/** Can Astro work with it? The check of the data says, better than Astro does, what is wrong with one that it cannot. */
export function isUsable({ site, base }: SiteAddress): boolean {
  return (site === undefined || URL.canParse(site)) && typeof base === 'string' && base.startsWith('/');
}
