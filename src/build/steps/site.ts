import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT, FIXED } from '../renderer/record.ts';
import { renderPages } from '../renderer/render.ts';
import type { Share } from '../renderer/share.ts';

export interface SiteInput {
  out: string;
  /** Folder of the compiled renderer. */
  renderer: string;
  /** Which of the pages. */
  share: Share;
}

/** Renders pages, the commons from the snapshot in COMMUN_SNAPSHOT; the last share, whose pages are the lighter ones, also lays the files no data change. */
export async function buildPages({ out, renderer, share }: SiteInput): Promise<void> {
  if (share.index === share.of - 1) {
    for (const part of [CLIENT, FIXED]) cpSync(join(renderer, part), out, { recursive: true });
  }
  await renderPages(renderer, out, share);
}
