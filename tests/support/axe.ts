import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
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

const options = JSON.stringify({ rules: Object.fromEntries(ASKED.map((id) => [id, { enabled: true }])) });

/** What axe says of a page as it stands. */
export function runAxe(page: Page): Promise<AxeResults> {
  return page.evaluate<AxeResults>(`${source}; axe.run(document, ${options})`);
}

/** What axe finds wrong, one line a violation with where it is. */
export async function violations(page: Page): Promise<string[]> {
  const results = await runAxe(page);
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
}
