import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from '../src/build/command.ts';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import { projectRoot } from '../src/data/env.ts';
import { buildWith } from '../tests/support/build-with.ts';
import { addForge, copyOfDemonstration } from '../tests/support/captures/demonstration-copy.ts';
import { takeAll } from '../tests/support/captures/take-all.ts';
import { CHROMIUM_FLAGS } from '../tests/support/flags.ts';
import { ensureChromium } from '../tests/support/install-chromium.ts';

const HELP = `npm run captures

Refait les images de CONTRIBUTING.md (.github/captures) : construit la démonstration, avec une forge inventée, et la
photographie dans un navigateur. À relancer quand une page montrée a changé.
  CHROME_PATH   chemin d’un Chromium (facultatif)`;

await runCommand(HELP, {}, async () => {
  const data = copyOfDemonstration();
  const out = join(mkdtempSync(join(tmpdir(), 'commun-captures-')), 'site');
  addForge(data);
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
  const site = await serveBuilt(out, 0);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const taken = await takeAll(browser, site.address, join(projectRoot, '.github/captures'));
    for (const { name, bytes } of taken) console.log(`${name}.webp : ${Math.ceil(bytes / 1024)} ko`);
  } finally {
    await browser.close();
    await site.close();
    rmSync(data, { recursive: true, force: true });
    rmSync(join(out, '..'), { recursive: true, force: true });
  }
});
