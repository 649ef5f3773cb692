import type { Page } from 'playwright-core';

/** What went wrong in a page, in the order it happened; empty when all is well. */
export interface Troubles {
  /** Requests to another origin. */
  foreign: string[];
  /** Requests of the own origin that failed or were answered with an error. */
  failed: string[];
  /** Errors and warnings of the console, errors thrown by scripts; not the graphics driver's remarks on its speed. */
  console: string[];
  /** Violations of the Content-Security-Policy, as the browser reports them. */
  csp: string[];
}

/** Listens to a page from before its first request. @param origin the only one it may talk to */
export async function watchPage(page: Page, origin: string): Promise<Troubles> {
  const troubles: Troubles = { foreign: [], failed: [], console: [], csp: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== origin) troubles.foreign.push(url);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.failed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    const isTrouble =
      ['error', 'warning'].includes(message.type()) && !/GL Driver Message/.test(message.text());
    if (isTrouble) troubles.console.push(message.text());
  });
  page.on('pageerror', (error) => troubles.console.push(error.message));
  await page.exposeFunction('reportViolation', (violation: string) => troubles.csp.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report([violatedDirective, blockedURI, sample].join(' '));
    });
  });
  return troubles;
}

export const NO_TROUBLE: Troubles = { foreign: [], failed: [], console: [], csp: [] };
