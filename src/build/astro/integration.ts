import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dataDir } from '../../data/env.ts';
import { serveDerivedFiles } from '../dev/serve-derived-files.ts';
import { watchCommons } from '../dev/watch-commons.ts';
import { groundPlugin } from './ground-plugin.ts';

/** Ties Astro to the commons: the ground floor as it stands, and in development what follows the data folder. */
export function commonsIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'commun',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, addWatchFile, injectScript }) => {
        base = config.base;
        updateConfig({ vite: { plugins: [groundPlugin()] } });
        // The code that renders is written in the output folder, where no package can be found: it holds all it needs.
        if (command === 'build')
          updateConfig({ vite: { environments: { prerender: { resolve: { noExternal: true } } } } });
        if (command !== 'dev') return;
        // The address and the base path stand in commun.yaml: Astro must start anew when they change.
        addWatchFile(join(dataDir(), 'commun.yaml'));
        injectScript('page', "import '/src/build/dev/banner.ts';");
      },
      'astro:server:setup': ({ server }) => {
        watchCommons(server, dataDir());
        serveDerivedFiles(server, withSlash(base));
      },
    },
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
