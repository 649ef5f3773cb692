import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { pageKinds } from './support/kinds.ts';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line a violation with where it is. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`${axe}; axe.run(document)`);
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
}

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
