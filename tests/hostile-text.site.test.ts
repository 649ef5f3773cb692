import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import { formatEntry } from '../src/data/write.ts';
import { openBook } from '../src/publish/epub/reader.testing.ts';
import { renderMarkdown } from '../src/views/markdown.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { buildWith } from './support/build-with.ts';
import { dataFolder, temporaryFolder } from './support/data-folder.ts';
import { HOSTILE, hostileGuide, hostileLieu, hostilePratique } from './support/hostile-entries.ts';
import { HOSTILE_MARKDOWN, SPECIFICATION } from './support/hostile-markdown.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

test('markup and scripts in any text field appear as text, everywhere', async () => {
  const data = dataFolder({
    'commun.yaml': `nom: ${JSON.stringify(`Commun ${HOSTILE}`.slice(0, 80))}\naccroche: ${JSON.stringify(HOSTILE)}\n`,
    'lieux/29/brest-hostile.yaml': formatEntry('lieux', hostileLieu()),
    'pratiques/hostile.md': formatEntry('pratiques', hostilePratique(), `## Titre\n\n${HOSTILE}\n`),
    'guides/hostile.md': formatEntry('guides', hostileGuide(), `## Titre\n\n${HOSTILE}\n`),
  });
  const out = join(temporaryFolder(), 'site');
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
  expect(openBook(readFileSync(join(out, 'guides/hostile.epub'))).problems).toEqual([]);
  const site = await serveBuilt(out, 0);
  onTestFinished(() => site.close());

  await withPage({}, async (page) => {
    const troubles = await watchPage(page, new URL(site.address).origin);
    const isHarmless = async () => {
      expect(await page.locator(HARM).count()).toBe(0);
      expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
    };
    for (const path of [
      '',
      'lieux/29/brest-hostile/',
      'pratiques/',
      'pratiques/hostile/',
      'guides/hostile/',
      'departements/29/',
      'communes/29019-brest/',
      'donnees/',
      'mentions-legales/',
    ]) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      await isHarmless();
    }
    await page.goto(`${site.address}lieux/29/brest-hostile/`);
    expect(await page.locator('h1').innerText()).toContain('<hostile-tag>');

    await page.goto(`${site.address}chercher/`);
    await searchByName(page, 'Hostile');
    await isHarmless();
    expect(await page.locator('main').innerText()).toContain('<hostile-tag>');

    await page.getByRole('button', { name: 'Changer' }).click();
    await page.getByLabel('Votre commune ou code postal').fill('29200');
    await page.getByRole('button', { name: 'Trouver un lieu' }).click();
    await page.locator('#liste > li a').first().waitFor();
    await isHarmless();
    expect(troubles).toEqual(NO_TROUBLE);
  });
});

test('no hostile Markdown runs or fetches anything, even on a page that no policy protects', async () => {
  const body = [...HOSTILE_MARKDOWN, ...SPECIFICATION]
    .map((text) => `<section>${renderMarkdown(text, 'pratiques')}</section>`)
    .join('\n');
  await withPage({}, async (page) => {
    const asked: string[] = [];
    const happened: string[] = [];
    page.on('console', (message) => happened.push(message.text()));
    page.on('pageerror', (error) => happened.push(error.message));
    page.on('dialog', (dialog) => {
      happened.push(dialog.message());
      return dialog.dismiss();
    });
    page.on('popup', (popup) => happened.push(popup.url()));
    await page.route('**/*', async (route) => {
      const { href, origin, pathname } = new URL(route.request().url());
      if (pathname === '/texte') {
        const html = `<!doctype html><meta charset="utf-8"><title>x</title><main>${body}</main>`;
        return route.fulfill({ contentType: 'text/html', body: html });
      }
      if (origin === 'http://texte.invalid')
        return route.fulfill({ contentType: 'image/png', body: Buffer.from('') });
      asked.push(href);
      return route.abort();
    });
    await page.goto('http://texte.invalid/texte', { waitUntil: 'networkidle' });
    // Pictures wait to be seen; whoever reads all of it moves over it and goes through it with the keyboard.
    await page.evaluate(() => {
      for (const image of document.images) image.loading = 'eager';
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle'])
          element.dispatchEvent(new Event(type, { bubbles: true }));
        element.focus();
      }
    });
    await page.waitForLoadState('networkidle');
    const protocols = await page
      .locator('main a[href]')
      .evaluateAll((links) => [...new Set(links.map((a) => (a as HTMLAnchorElement).protocol))]);
    expect(protocols.filter((protocol) => !/^(?:https?|mailto|tel):$/.test(protocol))).toEqual([]);
    expect(await page.locator(HARM).count()).toBe(0);
    expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
    expect(page.url()).toBe('http://texte.invalid/texte');
    expect(asked).toEqual([]);
    expect(happened).toEqual([]);
  });
});

/** What no text of an entry may put on a page. */
const HARM = [
  'hostile-tag',
  'img[src="x"]',
  ...['javascript', 'data', 'vbscript', 'file', 'blob'].map((scheme) => `a[href^="${scheme}:" i]`),
  'main :is(iframe, object, embed, link, base, [onerror], [onload], [onfocus], [onmouseover])',
].join(', ');

async function searchByName(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('main a[href*="/lieux/29/brest-hostile/"]').first().waitFor();
}
