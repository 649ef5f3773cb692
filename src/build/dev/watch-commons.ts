import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { Finding } from '../../data/finding.ts';
import { shareCommons } from '../../data/shared.ts';
import { describeFailure, readForDev } from './read-for-dev.ts';

/** An editor writes a file in several moves, a checkout many files: they are read once, after the last. */
const PAUSE = 100;

/**
 * Shows every change of the data folder: reads and checks it again, makes the pages forget what they computed, reloads
 * the browser and tells it the errors. Entries with an error have no page; the others still work.
 */
export function watchCommons(server: ViteDevServer, dir: string): void {
  let errors: Finding[] = [];
  const { hot } = server.environments.client;
  const tell = () => hot.send('commun:errors', errors);
  const read = () => {
    try {
      const dev = readForDev(dir);
      shareCommons(dev.shared);
      errors = dev.errors;
    } catch (error) {
      errors = [describeFailure(error)];
    }
  };
  read();
  hot.on('commun:hello', tell);

  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    read();
    forgetPages(server);
    hot.send({ type: 'full-reload' });
    tell();
  };
  server.watcher.add(dir);
  // What changed between the first reading and the watcher's readiness is told by no event.
  server.watcher.once('ready', refresh);
  server.watcher.on('all', (_event, path) => {
    if (path !== dir && !path.startsWith(`${dir}/`) && !path.startsWith(`${dir}\\`)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  });
}

/** Astro keeps the result of getStaticPaths, and modules may keep what they computed: both must go. */
function forgetPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const module of environment.moduleGraph.idToModuleMap.values()) {
      if (!module.file?.includes('/src/') || module.file.includes('/node_modules/')) continue;
      environment.moduleGraph.invalidateModule(module);
      const evaluated = module.id && environment.runner.evaluatedModules.getModuleById(module.id);
      if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
    }
    environment.hot.send('astro:content-changed', {});
  }
}
