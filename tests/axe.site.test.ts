import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { pageKinds } from './support/kinds.ts';

useBrowser();

describe.each([
  ['phone', { viewport: { width: 360, height: 740 } }],
  ['desk', { viewport: { width: 1280, height: 900 } }],
  ['dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
] as const)('%s', (_, options) => {
  test.each(pageKinds())('$kind: axe finds nothing', async ({ path }) => {
    await withPage(options, async (page) => {
      await page.goto(at(path));
      expect(await violations(page)).toEqual([]);
    });
  });
});
