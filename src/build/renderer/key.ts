import { createHash } from 'node:crypto';
import type { SiteAddress } from '../astro/settings.ts';
import { rendererInputs } from './inputs.ts';

/** Changes with the way renderers are made or kept, when none of their inputs tells. */
const FORMAT = 2;

/**
 * The name of a compiled renderer: a hash of all that it is made of, by content. Same key, same renderer.
 * @param root absolute path of the project, whose modules the renderer imports
 * @param env variables that pages may see: Vite hands over those named PUBLIC_…
 */
export function rendererKey(
  root: string,
  address: SiteAddress,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const hash = createHash('sha256');
  const open = Object.entries(env)
    .filter(([name]) => name.startsWith('PUBLIC_'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { version, platform, arch } = process;
  hash.update(JSON.stringify([FORMAT, version, platform, arch, root, address.site, address.base, open]));
  for (const [path, content] of rendererInputs(root)) {
    hash.update(`\0${path}\0${content.length}\0`);
    hash.update(content);
  }
  return hash.digest('hex').slice(0, 40);
}
