import { expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { templates } from './support/kinds.ts';
import { tabThrough } from './support/tab-through.ts';

useBrowser();

test.each(templates())(
  '$kind: Tab reaches every control, in the order of the page, each with a mark around it',
  async ({ path }) => {
    // At a desk the navigation is another, and the same on every page.
    for (const width of path === '/' ? [360, 1280] : [360]) {
      await withPage({ viewport: { width, height: 800 } }, async (page) => {
        // Some controls come with what a script fetches.
        await page.goto(at(path), { waitUntil: 'networkidle' });
        const { reached, ...faults } = await tabThrough(page);
        expect(faults, `${width} px`).toEqual({ missed: [], unmarked: [], disordered: [] });
        expect(reached).toBeGreaterThan(5);
      });
    }
  },
);
