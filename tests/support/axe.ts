import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe leaves out unless asked, and that criteria of the RGAA need. */
const ASKED = [
  'css-orientation-lock',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

const everything = { rules: Object.fromEntries(ASKED.map((id) => [id, { enabled: true }])) };

/** What axe says of a page as it stands. @param options which rules, as `axe.run` takes them */
export function runAxe(page: Page, options: RunOptions = everything): Promise<AxeResults> {
  return page.evaluate<AxeResults>(
    `globalThis.axe || (() => { ${source} })(); axe.run(document, ${JSON.stringify(options)})`,
  );
}

/** What axe finds wrong, one line a violation with where it is. */
export async function violations(page: Page, options?: RunOptions): Promise<string[]> {
  const results = await runAxe(page, options);
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
}
