import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { QUESTIONS } from './support/search/questions.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 } };

/** Asks by the address, and waits for the answer. */
async function ask(page: Page, question: string, more = ''): Promise<void> {
  await page.evaluate(
    (hash) => {
      document.querySelector('#note')!.textContent = '';
      location.hash = hash;
    },
    `texte=${encodeURIComponent(question)}${more}`,
  );
  await answered(page);
}

/** Waits until the page says what it found. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#note')!.textContent !== '');
}

const links = (page: Page) => page.locator('#liste h3 a');

const entryOf = (href: string) => new URL(href).pathname.replace(/^\/|\/$/g, '');

test('of thirty questions at least 27 have the right entry in the first five', async () => {
  expect(QUESTIONS).toHaveLength(30);
  const missed = await withPage({}, async (page) => {
    await page.goto(at('/partout/'));
    const failed: string[] = [];
    for (const [question, ...entries] of QUESTIONS) {
      await ask(page, question);
      const first = await links(page).evaluateAll((found) =>
        found.slice(0, 5).map((a) => (a as HTMLAnchorElement).href),
      );
      if (!first.some((href) => entries.includes(entryOf(href)))) failed.push(question);
    }
    return failed;
  });
  if (missed.length) console.warn(`Questions sans bonne réponse : ${missed.join(' ; ')}`);
  expect(missed.length, missed.join(' ; ')).toBeLessThanOrEqual(3);
});

test('a slip of the finger is forgiven, and told', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/partout/#texte=inpots'));
    await answered(page);
    await expect(page.locator('#note').textContent()).resolves.toContain(
      'Nous avons cherché «\u00a0impots\u00a0»',
    );
    await expect(links(page).first().textContent()).resolves.toMatch(/impôts/);
  });
});

test('kinds are told apart and counted; a kind and an audience narrow the answers, in the address', async () => {
  await withPage(phone, async (page) => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(at('/partout/'));
    await page.getByLabel('Que cherchez-vous').fill('démarches en ligne');
    await page.keyboard.press('Enter');
    await answered(page);
    const all = await page.locator('#genres button').allTextContents();
    expect(all[0]).toMatch(/^Tout \(\d+\)$/);
    expect(all.some((text) => text.startsWith('Lieux ('))).toBe(true);
    await page.getByRole('button', { name: /^Pratiques/ }).click();
    await page.waitForURL('**#*genre=pratiques');
    await page.locator('#liste .pill').first().waitFor();
    await expect
      .poll(async () => new Set(await page.locator('#liste .pill').allTextContents()))
      .toEqual(new Set(['Pratique']));
    await page.getByText('Préciser').click();
    await page.getByLabel('Pour qui').selectOption('travailleurs-sociaux');
    await page.waitForURL('**#*public=travailleurs-sociaux');
    await expect.poll(async () => page.locator('#liste > li').count()).toBeLessThanOrEqual(5);
    expect(await violations(page)).toEqual([]);
    // What was asked is in no address that a server sees.
    for (const request of requests)
      expect(decodeURIComponent(request.url().split('#')[0]!)).not.toMatch(/marches|travailleurs/);
  });
});

test('a département leaves its lieux, and texts of it or of everywhere', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/partout/#texte=atelier&dep=63'));
    await answered(page);
    const found = await links(page).evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href).map(String),
    );
    const lieux = found.filter((href) => href.includes('/lieux/'));
    expect(lieux.length).toBeGreaterThan(0);
    for (const href of lieux) expect(href).toContain('/lieux/63/');
    for (const href of found) expect(href).not.toMatch(/services-publics\/(?:29|59)/);
  });
});

describe('where nothing is found, or nothing can run', () => {
  test('a kind way out is offered', async () => {
    await withPage(phone, async (page) => {
      await page.goto(at('/partout/#texte=zzzzz'));
      await answered(page);
      await expect(page.locator('#note').textContent()).resolves.toContain('Rien trouvé');
      expect(await page.getByText('Essayez autrement').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Les lieux, par département' }).isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('without script the lists stand in for the search', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/partout/'));
      expect(await page.locator('main noscript p').isVisible()).toBe(true);
      expect(await page.locator('#demande').isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'Guides', exact: true }).isVisible()).toBe(true);
    });
  });
});

test('the finder answers with lieux and leads to the texts; the lists have a way in', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/chercher/#texte=tiers%20de%20confiance'));
    await page.getByRole('link', { name: /^Voir aussi \d+ pratiques?/ }).click();
    await answered(page);
    await expect(links(page).first().textContent()).resolves.toContain('tiers de confiance');
    await page.goto(at('/pratiques/'));
    await page.getByLabel('Chercher dans les pratiques').fill('café');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/partout/#texte=caf%C3%A9');
    await answered(page);
    await expect(links(page).first().textContent()).resolves.toContain('café');
  });
});

test('nothing of the search is fetched before it is used; the first answers weigh at most 120 KB', async () => {
  await withPage({}, async (page) => {
    const weights = await weighRequests(page);
    for (const path of ['/partout/', '/pratiques/']) await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(await weights()).toEqual([]);
    await page.goto(at('/partout/'));
    await ask(page, 'mot de passe');
    await page.waitForLoadState('networkidle');
    const found = await weights();
    expect(found.length).toBeGreaterThan(5);
    expect(found.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(120_000);
  });
});

/** Bytes of each answer below /pagefind/ with its headers, as a small host sends it: compressed. */
async function weighRequests(page: Page): Promise<() => Promise<number[]>> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/pagefind/')) sizes.push(weigh(response));
  });
  return () => Promise.all(sizes);
}

async function weigh(response: Response): Promise<number> {
  const { responseHeadersSize } = await response.request().sizes();
  return gzipSync(await response.body()).length + responseHeadersSize;
}
