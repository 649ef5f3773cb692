import { withDefaults } from '../../data/commun.ts';
import { dataDir, outDir } from '../../data/env.ts';
import { readFile } from '../../data/load.ts';
import { getCommons } from '../../data/shared.ts';
import type { Commun } from '../../data/types.generated.ts';

/** Where Astro publishes: what commun.yaml says of the site, and the folder that the build gives. */
export function siteSettings(): { site: string | undefined; base: string; outDir: string } {
  const commun = process.env.COMMUN_SNAPSHOT ? getCommons().commun : readIdentity(dataDir());
  return {
    site: commun.site?.url,
    base: commun.site?.base ?? '/',
    outDir: process.env.COMMUN_ASTRO_OUT ?? outDir(),
  };
}

/** The identity alone: development and checks of the types need no entry to know the addresses. */
function readIdentity(dir: string): Commun {
  return withDefaults(readFile(dir, 'commun.yaml').value as Commun | undefined);
}
