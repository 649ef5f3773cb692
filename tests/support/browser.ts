import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser | undefined;

/** Connects the test file to the shared browser, and lets go of it at the end. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
}

/** Opens a page in a context of its own, lets `use` work, then closes both. */
export async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser!.newContext({ locale: 'fr-FR', ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The full address of a page of the served demonstration. @param path `/lieux/29/x/` */
export function at(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('address')).href;
}
