import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration, pageKinds, templates } from './support/kinds.ts';
import { judgedPages } from './support/lighthouse/pages.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

describe('without JavaScript', () => {
  test.each(templates())('$kind: the page is read at 360 and 1280 px', async ({ path }) => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(at(path));
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
        // What needs a script must not stand there dead.
        const dead = await page.locator('main button:not([type=submit]):visible').allInnerTexts();
        expect(dead).toEqual([]);
      }
    });
  });
});

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** All that the dark changes. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };
const drawn = new Set(templates().map(({ path }) => path));

// One visit a page: opening them costs more than looking at them.
test.each(pageKinds())(
  '$kind: no request elsewhere, no violation, no error; nothing overflows at 320 px, at twice the text size, nor at both; what one presses is at least 24 px high, buttons and fields 44; axe finds nothing, and once a template nothing in the dark and on a desk',
  async ({ path }) => {
    await withPage({ viewport: PHONE, reducedMotion: 'reduce' }, async (page) => {
      const troubles = await watchPage(page, new URL(inject('address')).origin);
      await page.goto(at(path), { waitUntil: 'networkidle' });
      expect(await small(page)).toEqual([]);
      expect(await violations(page), 'phone').toEqual([]);
      if (drawn.has(path)) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, COLOURS), 'dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(DESK);
        expect(await violations(page), 'desk').toEqual([]);
      }
      for (const [width, size] of [
        [320, '100%'],
        [1280, '200%'],
        [320, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        expect(await overflow(page), `${width} px, ${size}`).toEqual([]);
      }
      expect(troubles).toEqual(NO_TROUBLE);
    });
  },
);

test.each(judgedPages())('$kind: nothing moves when the letters come late', async ({ path }) => {
  await withPage({ viewport: { width: 412, height: 823 } }, async (page) => {
    const held: (() => void)[] = [];
    await page.route('**/*.woff2', (route) => held.push(() => void route.continue()));
    await page.addInitScript(countShifts);
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    await page.locator('main a[href*="/lieux/"], main dl').first().waitFor();
    await expect.poll(() => held.length).toBeGreaterThan(1);
    for (const release of held) release();
    await page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.size > 0);
    // Two frames: the letters are drawn, and what they moved is told.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    // What Google's Core Web Vitals call good is below 0.1.
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.1);
  });
});

/** Runs in the page: adds up its layout shifts in `moved`. */
function countShifts(): void {
  const counting = globalThis as unknown as { moved: number };
  counting.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
      counting.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('a former address leads to the lieu without JavaScript, and says so meanwhile', async () => {
  const lieu = demonstration().lieux.find(({ value }) => value.alias)!;
  const former = `/lieux/${lieu.value.alias![0]}/`;
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(at(former));
    await page.waitForURL(at(`/lieux/${lieu.id}/`));
    const html = await (await fetch(at(former))).text();
    expect(html).toContain(`href="/lieux/${lieu.id}/"`);
    expect(html).toContain('name="robots" content="noindex"');
  });
});

test('the menu opens on a phone without JavaScript', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(at('/'));
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Pratiques' }).click();
    await page.waitForURL(at('/pratiques/'));
  });
});

/** Controls that a finger would miss. */
async function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, a.button, nav a')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, label: element.closest('label') ?? element }))
      .filter(({ label }) => label.getBoundingClientRect().height < (label.matches('.crumbs a') ? 24 : 43.5))
      .map(
        ({ element, label }) => `${element.outerHTML.slice(0, 80)} ${label.getBoundingClientRect().height}`,
      ),
  );
}

/** Elements that stick out on the right, when the page scrolls sideways. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
