import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { demonstrationCopy, lieuYaml } from './support/data-folder.ts';
import { freePort } from './support/free-port.ts';

useBrowser();

test('in development an edit, a new file, a deletion and a broken file each show', async () => {
  const data = demonstrationCopy();
  const home = await startDev(data);
  const file = join(data, 'lieux/29/brest-nouveau.yaml');
  await withPage({}, async (page) => {
    const list = `${home}communes/29019-brest/`;
    await page.goto(list);
    const card = page.getByRole('link', { name: 'Nouveau lieu' });
    expect(await card.count()).toBe(0);

    writeFileSync(file, lieuYaml('Nouveau lieu'));
    await card.first().waitFor();

    await page.goto(`${home}lieux/29/brest-nouveau/`);
    await heading(page, 'Nouveau lieu').waitFor();
    writeFileSync(file, lieuYaml('Lieu renommé'));
    await heading(page, 'Lieu renommé').waitFor();

    writeFileSync(file, `${lieuYaml('Lieu renommé')}horaire: lundi\n`);
    const banner = page.locator('#commun-errors');
    await banner.getByText('lieux/29/brest-nouveau.yaml, ligne 9').waitFor();
    expect(await banner.innerText()).toMatch(/horaires/);
    await page.goto(list);
    await banner.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Brest');

    writeFileSync(file, lieuYaml('Lieu réparé'));
    await page.getByRole('link', { name: 'Lieu réparé' }).first().waitFor();
    expect(await banner.count()).toBe(0);

    rmSync(file);
    await page.getByRole('link', { name: 'Lieu réparé' }).first().waitFor({ state: 'detached' });
    const answer = await page.goto(`${home}lieux/29/brest-nouveau/`);
    expect(answer?.status()).toBe(404);
  });
});

test('in development the open data, the shards and the text search are served too', async () => {
  const home = await startDev(demonstrationCopy());
  for (const path of [
    'api/v1/index.json',
    'api/v1/lieux.csv',
    'recherche/index.json',
    'carte/terres.geojson',
    'pagefind/pagefind.js',
  ]) {
    const answer = await fetch(home + path);
    expect(answer.status, path).toBe(200);
    expect((await answer.text()).length, path).toBeGreaterThan(10);
  }
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Starts `npm run dev`'s script on a data folder and waits until it answers. @returns the home page's address */
async function startDev(data: string): Promise<string> {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: projectRoot,
    env: { ...process.env, COMMUN_DATA: data, PORT: String(port), VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  onTestFinished(() => {
    server.kill();
  });
  const home = `http://localhost:${port}/`;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(home).catch(() => undefined);
    if (answer?.ok) return home;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Le serveur de développement n’a pas répondu :\n${said}`);
}
