import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

export interface SiteInput {
  /** The folder Astro empties and fills. */
  out: string;
}

/** Renders the pages with Astro; the commons come from the snapshot that COMMUN_SNAPSHOT names. */
export async function buildPages({ out }: SiteInput): Promise<void> {
  process.env.COMMUN_ASTRO_OUT = out;
  // Astro keeps its intermediate files in the output folder only if that lies below the working directory: elsewhere two
  // builds would share them, and files could not be moved from one disk to the other.
  process.chdir(dirname(out));
  await build({ root: fileURLToPath(new URL('../../..', import.meta.url)), logLevel: 'warn' });
}
