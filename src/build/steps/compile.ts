import { projectRoot } from '../../data/env.ts';
import { isUsable, type SiteAddress, siteSettings } from '../astro/settings.ts';
import { compileRenderer } from '../renderer/compile.ts';
import { rendererKey } from '../renderer/key.ts';
import { cacheDir, findRenderer, keepRenderer, openMaking } from '../renderer/store.ts';

export interface CompileInput {
  /** Where to compile when nothing can be kept. */
  work: string;
}

export interface CompileResult extends SiteAddress {
  /** Folder of the compiled renderer; none for an address that no site can have. */
  renderer?: string;
  /** Was it found, rather than made? */
  kept: boolean;
}

/** Finds the renderer that fits the project as it stands, or compiles it: it depends on no entry. */
export async function compile({ work }: CompileInput): Promise<CompileResult> {
  const { site, base } = siteSettings();
  const address = { site, base };
  if (!isUsable(address)) return { ...address, kept: false };
  const cache = cacheDir();
  const key = rendererKey(projectRoot, address);
  const found = findRenderer(cache, key);
  if (found) return { ...address, renderer: found, kept: true };
  const making = openMaking(cache, work);
  await compileRenderer(making);
  // A file may have changed meanwhile: what was compiled then serves this build, and no other.
  const isSure = rendererKey(projectRoot, address) === key;
  return { ...address, renderer: isSure ? keepRenderer(cache, key, making) : making, kept: false };
}
