import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveBuilt } from '../../src/build/serve/serve-built.ts';
import { buildWith } from './build-with.ts';
import { CHROMIUM_FLAGS } from './flags.ts';
import { ensureChromium } from './install-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built demonstration site. */
    folder: string;
    /** Its address, with a slash at the end. */
    address: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** Builds the demonstration once (unless COMMUN_TEST_SITE names it built), serves it, starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium();
  const temporary = mkdtempSync(join(tmpdir(), 'commun-tests-'));
  const folder = process.env.COMMUN_TEST_SITE ?? join(temporary, 'site');
  if (!process.env.COMMUN_TEST_SITE) buildWith({ COMMUN_DATA: 'data', COMMUN_OUT: folder });
  const site = await serveBuilt(folder, 0);
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  project.provide('folder', folder);
  project.provide('address', site.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
    rmSync(temporary, { recursive: true, force: true });
  };
}
