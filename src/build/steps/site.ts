import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT, FIXED } from '../renderer/record.ts';
import { renderPages } from '../renderer/render.ts';

export interface SiteInput {
  out: string;
  /** Folder of the compiled renderer. */
  renderer: string;
}

/** Puts the files that no data change in place and renders the pages; the commons come from the snapshot in COMMUN_SNAPSHOT. */
export async function buildPages({ out, renderer }: SiteInput): Promise<void> {
  for (const part of [CLIENT, FIXED]) cpSync(join(renderer, part), out, { recursive: true });
  await renderPages(renderer, out);
}
