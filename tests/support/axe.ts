import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

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
export async function runAxe(page: Page | Frame, options: RunOptions = everything): Promise<AxeResults> {
  // Half a megabyte: handed over once a page.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(source);
  return page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
}

/** What axe finds wrong, one line a violation with where it is. */
export async function violations(page: Page | Frame, options: RunOptions = everything): Promise<string[]> {
  // Telling what is well takes longer than finding what is not.
  const results = await runAxe(page, { ...options, resultTypes: ['violations'] });
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
}
