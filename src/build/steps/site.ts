import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { claims } from '../renderer/claims.ts';
import { CLIENT, FIXED } from '../renderer/record.ts';
import { renderPages } from '../renderer/render.ts';

export interface SiteInput {
  out: string;
  /** Folder of the compiled renderer. */
  renderer: string;
  /** Into how many parts the pages are cut. */
  parts: number;
  /** The folder in which every process that renders claims its parts. */
  claimed: string;
  /** Does this one begin with the last part? */
  backwards: boolean;
}

/** Renders pages, the commons from the snapshot in COMMUN_SNAPSHOT; the process that begins at the end also lays the files that no data change. */
export async function buildPages({ out, renderer, parts, claimed, backwards }: SiteInput): Promise<void> {
  if (backwards) for (const part of [CLIENT, FIXED]) cpSync(join(renderer, part), out, { recursive: true });
  await renderPages(renderer, out, claims(claimed, parts, backwards), parts);
}
