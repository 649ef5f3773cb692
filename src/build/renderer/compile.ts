import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../data/env.ts';
import { fixedFiles } from '../fixed-files.ts';
import { FolderWriter } from '../folder-writer.ts';
import { captureRenderer, entryOf } from './capture.ts';
import { CLIENT, writeRecord } from './record.ts';

/** Compiles the pages, and lays beside them every file of the site that does not depend on the data. */
export async function compileRenderer(folder: string): Promise<void> {
  try {
    await bundle(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const writer = new FolderWriter(join(folder, CLIENT));
  for (const { path, content } of fixedFiles()) writer.write(path, content);
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
