import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '../../data/env.ts';
import { isKnownInput } from './inputs.ts';
import { CLIENT, SERVER } from './record.ts';

/** Astro's name for its bundled pages, in the output folder, while it renders. */
const BUNDLE = '.prerender';
const ENTRY = /^prerender-entry\..*mjs$/;

/**
 * Lets Astro compile the pages and the browser's files, then takes the bundle away instead of rendering with it.
 * @param folder where both parts go
 */
export function captureRenderer(folder: string): AstroIntegration {
  return {
    name: 'commun:capture',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ownEntry(), knownInputsOnly()] } });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'commun:capture',
          setup: async () => renameSync(join(folder, CLIENT, BUNDLE), join(folder, SERVER)),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Nothing is rendered while compiling.')),
        }),
    },
  };
}

/** The module that holds the pages, below the bundle's folder. */
export function entryOf(folder: string): string {
  const entry = readdirSync(join(folder, SERVER)).find((name) => ENTRY.test(name));
  if (!entry) throw new Error('Astro’s bundle has no entry for prerendering.');
  return entry;
}

/** Astro names its own entry after it has read the configuration: only a plugin can name another. */
function ownEntry() {
  const input = join(projectRoot, 'src/build/renderer/entry.ts');
  return {
    name: 'commun:entry',
    config: () => ({ environments: { prerender: { build: { rolldownOptions: { input } } } } }),
  };
}

/** A file that the renderer's key does not follow would be kept after it changed: none may be bundled. */
function knownInputsOnly() {
  return {
    name: 'commun:known-inputs',
    generateBundle(this: { getModuleIds(): Iterable<string> }) {
      for (const id of this.getModuleIds()) {
        if (!isKnownInput(projectRoot, id))
          throw new Error(`${id} is bundled but not an input of the renderer’s key.`);
      }
    },
  };
}
