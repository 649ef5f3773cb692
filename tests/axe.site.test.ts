import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { pageKinds, templates } from './support/kinds.ts';

useBrowser();

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** All that the dark changes. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

const drawn = new Set(templates().map(({ path }) => path));

test.each(pageKinds())(
  '$kind: axe finds nothing, on a phone, and once a template in the dark and on a desk',
  async ({ path }) => {
    await withPage({ viewport: PHONE, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(at(path));
      expect(await violations(page), 'phone').toEqual([]);
      if (!drawn.has(path)) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOURS), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(DESK);
      expect(await violations(page), 'desk').toEqual([]);
    });
  },
);
