import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { buildWith } from './support/build-with.ts';
import { ageCopies, Host, holdings, keepDepartement } from './support/offline.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'commun-offline-'));
const first = join(folder, 'first');
const second = join(folder, 'second');
/** A publication in the midst of which a page is lost. */
const broken = join(folder, 'broken');
const host = new Host('/mon-commun/');
/** Browsers install and fetch in their own time. */
const SLOWLY = { timeout: 60_000, interval: 250 };
const LIEU = 'lieux/29/brest-mediatheque-du-goeland-bleu/';

beforeAll(() => {
  const data = join(folder, 'data');
  cpSync(join(projectRoot, 'data'), data, { recursive: true });
  appendFileSync(join(data, 'commun.yaml'), 'site:\n  base: /mon-commun/\n');
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: first, SOURCE_DATE_EPOCH: '1790000000' });
  const lieu = join(data, `${LIEU.slice(0, -1)}.yaml`);
  writeFileSync(lieu, readFileSync(lieu, 'utf8').replace(/^nom: .*/m, 'nom: Médiathèque du Renouveau'));
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: second, SOURCE_DATE_EPOCH: '1790500000' });
  cpSync(second, broken, { recursive: true });
  rmSync(join(broken, LIEU), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => host.publish(first));
afterEach(() => host.cut());

const line = (page: Page) => page.locator('header .demo').first();

test('nothing is kept before the visitor asks', async () => {
  await withPage({}, async (page) => {
    for (const path of ['', 'chercher/', 'departements/29/', LIEU, 'hors-connexion/']) {
      await page.goto(host.at(path), { waitUntil: 'networkidle' });
      expect(await holdings(page)).toEqual({ workers: 0, caches: [] });
    }
  });
});

test('a kept département is read without network, with its date, its styles and its search', async () => {
  await withPage({}, async (page) => {
    await keepDepartement(page, host, '29');
    await host.cut();
    await page.goto(host.at(LIEU));
    expect(await page.locator('h1').innerText()).toContain('Goéland');
    expect(await line(page).innerText()).toMatch(/Données du 21\sseptembre\s2026, gardées hors connexion/);
    expect(await page.locator('header.top').evaluate((top) => getComputedStyle(top).borderBottomStyle)).toBe(
      'solid',
    );
    await page.goto(host.at('departements/29/'));
    expect(await page.locator('.result').count()).toBeGreaterThan(10);

    await page.goto(host.at(''));
    expect(await line(page).innerText()).toMatch(/Finistère\s: données du 21\sseptembre\s2026/);
    await page.getByLabel('Votre commune ou code postal').fill('29200');
    await page.getByRole('button', { name: 'Trouver un lieu' }).click();
    await page.waitForURL('**/mon-commun/chercher/#lieu=*');
    await page.locator(`#liste a[href*="${LIEU}"]`).first().waitFor();
  });
});

test('a page that is not kept says so, and what is', async () => {
  await withPage({}, async (page) => {
    await keepDepartement(page, host, '29');
    await host.cut();
    const answer = await page.goto(host.at('departements/59/'));
    expect(answer!.status()).toBe(503);
    expect(await line(page).innerText()).toContain('cette page n’est pas gardée');
    await page.locator('#gardes').getByRole('link', { name: 'Finistère' }).click();
    expect(await page.locator('h1').innerText()).toContain('Finistère');
  });
});

test('with the network the page of the day is shown, without a line', async () => {
  await withPage({}, async (page) => {
    await keepDepartement(page, host, '29');
    await host.publish(second);
    await page.goto(host.at(LIEU));
    expect(await page.locator('h1').innerText()).toContain('Médiathèque du Renouveau');
    expect(await page.getByText('gardées hors connexion').count()).toBe(0);
  });
});

test('a new publication takes the place of the earlier shell; what is kept stays, then is fetched anew', async () => {
  await withPage({}, async (page) => {
    await keepDepartement(page, host, '29');
    const before = (await holdings(page)).caches;
    await host.publish(second);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())!.update();
    });
    const shell = (name: string) => name.includes(' coquille ');
    await expect
      .poll(async () => (await holdings(page)).caches.filter(shell), SLOWLY)
      .not.toEqual(before.filter(shell));
    await expect.poll(async () => (await holdings(page)).caches.filter(shell).length, SLOWLY).toBe(1);
    expect((await holdings(page)).caches.filter((name) => !shell(name))).toEqual(
      before.filter((name) => !shell(name)),
    );

    await host.cut();
    await page.goto(host.at(LIEU));
    expect(await line(page).innerText()).toMatch(/21\sseptembre/);
    expect(await page.locator('h1').innerText()).toContain('Goéland');

    await host.publish(second);
    await ageCopies(page);
    await page.goto(host.at('departements/29/'));
    const copies = async () => (await holdings(page)).caches.filter((name) => !shell(name));
    await expect.poll(copies, SLOWLY).not.toEqual(before.filter((name) => !shell(name)));
    await expect.poll(async () => (await copies()).length, SLOWLY).toBe(1);
    await page.reload();
    await page.getByText(/Gardé sur cet appareil\s: données du 27\sseptembre/).waitFor();
    await host.cut();
    await page.goto(host.at(LIEU));
    expect(await page.locator('h1').innerText()).toContain('Médiathèque du Renouveau');
    expect(await line(page).innerText()).toMatch(/27\sseptembre/);
  });
});

test('a copy that fails half-way leaves nothing, and an earlier one as it was', async () => {
  await withPage({}, async (page) => {
    await keepDepartement(page, host, '29');
    const before = (await holdings(page)).caches;
    await host.publish(broken);
    await page.getByRole('button', { name: 'Mettre à jour ce qui est gardé' }).click();
    await page.getByText('La copie n’a pas abouti').waitFor();
    expect((await holdings(page)).caches).toEqual(before);
  });
});

test('what is kept is listed with its size and can be removed: nothing is then left', async () => {
  await withPage({}, async (page) => {
    await page.goto(host.at('hors-connexion/'));
    await page.getByLabel('Garder un département').selectOption('63');
    await page.getByRole('button', { name: 'Garder', exact: true }).click();
    await page.getByText('Gardé sur cet appareil').waitFor();
    const card = page.locator('#gardes > li');
    expect(await card.innerText()).toMatch(/Puy-de-Dôme.*Données du 21\sseptembre\s2026.*Mo/s);
    await card.getByRole('button', { name: /^Retirer/ }).click();
    await page.getByText('Puy-de-Dôme\u00a0: retiré de cet appareil.').waitFor();
    expect(await holdings(page)).toEqual({ workers: 0, caches: [] });
  });
});

test('the site can be installed: manifest and icons answer under the site’s path', async () => {
  await withPage({}, async (page) => {
    await page.goto(host.at(''));
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await fetch(new URL(href!, page.url()))).json();
    expect(manifest).toMatchObject({ lang: 'fr', start_url: '/mon-commun/', scope: '/mon-commun/' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
  });
});
