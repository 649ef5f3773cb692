import { fileURLToPath } from 'node:url';
import { build } from 'astro';

export interface SiteInput {
  /** The folder Astro empties and fills. */
  out: string;
}

/** Renders the pages with Astro; the commons come from the snapshot that COMMUN_SNAPSHOT names. */
export async function buildPages({ out }: SiteInput): Promise<void> {
  process.env.COMMUN_ASTRO_OUT = out;
  await build({ root: fileURLToPath(new URL('../../..', import.meta.url)), logLevel: 'warn' });
}
