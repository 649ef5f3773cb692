import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Modules of the ground floor: plain Node, with state and files of their own. */
const GROUND = /[\\/]src[\\/](?:data|geo|hours)[\\/][^?]*\.ts$/;

/**
 * Leaves the ground floor out of the bundle that renders the pages: Node imports its sources directly, so that there is
 * one copy of the loaded commons in the process and files beside a module are found where they stand.
 */
export function groundPlugin(): Plugin {
  return {
    name: 'commun:ground',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name !== 'client',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved || !GROUND.test(resolved.id)) return undefined;
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
