import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../data/env.ts';
import { runStep } from '../step.ts';
import { together } from '../together.ts';
import { captureRenderer, entryOf } from './capture.ts';
import { CLIENT, FIXED, writeRecord } from './record.ts';

/** Compiles the pages, and lays beside them every file of the site that does not depend on the data. */
export async function compileRenderer(folder: string): Promise<void> {
  try {
    // Making the gazetteer's files takes a processor a good part of the time that compiling takes another.
    await together(bundle(folder), runStep('fixed', { out: join(folder, FIXED) }));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  writeRecord(folder, entryOf(folder));
}

async function bundle(given: string): Promise<void> {
  // The working directory is always a real path: through a link, Astro would not see the one below the other.
  const folder = realpathSync(given);
  // Only a build that compiles loads Astro and Vite: they take longer to start than many sites to render.
  const { build } = await import('astro');
  // Astro keeps its bundle in the output folder only if that lies below the working directory: elsewhere two builds
  // would share it, and files could not be moved from one disk to the other.
  process.chdir(folder);
  await build({
    root: projectRoot,
    outDir: join(folder, CLIENT),
    integrations: [captureRenderer(folder)],
    logLevel: 'warn',
  });
}
