import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveBuilt } from '../../src/build/serve/serve-built.ts';
import type { RunningServer } from '../../src/build/serve/server.ts';
import { buildWith } from './build-with.ts';
import { temporaryFolder } from './data-folder.ts';

/** Builds a data folder and serves the result until the test ends. */
export async function siteOf(data: string, ...args: string[]): Promise<RunningServer & { folder: string }> {
  const folder = join(temporaryFolder(), 'site');
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: folder }, ...args);
  const server = await serveBuilt(folder, 0);
  onTestFinished(() => server.close());
  return { ...server, folder };
}
