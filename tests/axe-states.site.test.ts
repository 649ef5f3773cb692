import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';

useBrowser();

/** What a page may show beyond what it shows first, but for what finder, map and sheets are looked at in their own tests. */
interface State {
  state: string;
  path: string;
  open(page: Page): Promise<unknown>;
}

const BREST = '/chercher/#lieu=29019-brest';
const firstCard = (page: Page) => page.locator('#liste > li').first().waitFor();

const STATES: readonly State[] = [
  {
    state: 'the menu open',
    path: '/',
    open: (page) => page.locator('details.menu:not(#langues) summary').click(),
  },
  {
    state: 'the choice of languages open',
    path: '/',
    open: (page) => page.locator('#langues summary').click(),
  },
  {
    state: 'communes suggested',
    path: '/',
    async open(page) {
      await page.locator('#commune').pressSequentially('Saint-Denis');
      await page.getByRole('option').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    state: 'a commune that nobody knows',
    path: '/',
    async open(page) {
      await page.locator('#commune').fill('Trifouillis');
      await page.keyboard.press('Enter');
      await page.locator('#message-ou a').waitFor();
    },
  },
  {
    state: 'every filter open',
    path: BREST,
    async open(page) {
      await firstCard(page);
      await page.locator('#besoins summary').click();
      await page.locator('#plus').click();
      await page.evaluate(() => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
      });
      await page.locator('#quand-jour').check();
    },
  },
  {
    state: 'nothing found',
    path: `${BREST}&parle=zh&ou=domicile&quand=2026-12-05-22h00`,
    open: (page) => page.locator('#issue button').first().waitFor(),
  },
  {
    state: 'the map beside the results',
    path: BREST,
    async open(page) {
      await firstCard(page);
      await page.locator('#ouvrir-carte').click();
      await page.locator('#plan canvas').waitFor();
    },
  },
];

test.each(STATES.filter(({ path }) => path === '/'))(
  'axe finds nothing with $state',
  async ({ path, open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ viewport: { width: 360, height: 740 }, colorScheme }, async (page) => {
        await page.goto(at(path));
        await open(page);
        expect(await violations(page), colorScheme).toEqual([]);
      });
    }
  },
);

test.each(['en', 'es', 'ar', 'uk'])(
  'axe finds nothing with every filter open, nor with the map, in each language: %s',
  async (language) => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const wanted of ['every filter open', 'nothing found', 'the map beside the results']) {
        const { path, open } = STATES.find(({ state }) => state === wanted)!;
        await page.goto('about:blank');
        await page.goto(at(`${path}&langue=${language}`));
        await page.locator(`html[lang=${language}]`).waitFor();
        await open(page);
        const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
        expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(await violations(page), wanted).toEqual([]);
      }
    });
  },
);
