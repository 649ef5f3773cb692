import type { Page } from 'playwright-core';

/** How many pages of paper the browser prints a page on, at the size that its style sheet asks for. */
export async function pageCount(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // Each page is an object of its own; the tree that holds them is of type "Pages".
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
