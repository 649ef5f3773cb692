import type { Page } from 'playwright-core';
import { type RunningServer, serveFolder } from '../../src/build/serve/server.ts';

/** A host at one address: it can be cut off, and can publish another folder. */
export class Host {
  readonly #base: string;
  #server: RunningServer | undefined;
  #port = 0;

  constructor(base: string) {
    this.#base = base;
  }

  async publish(folder: string): Promise<void> {
    await this.cut();
    this.#server = await serveFolder(folder, { port: this.#port, base: this.#base });
    this.#port = this.#server.port;
  }

  async cut(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** @param path below the site's root */
  at(path: string): string {
    return `http://localhost:${this.#port}${this.#base}${path}`;
  }
}

/** Keeps a département from its page, as a visitor does. */
export async function keepDepartement(page: Page, host: Host, code: string): Promise<void> {
  await page.goto(host.at(`departements/${code}/`));
  await page.getByRole('button', { name: 'Garder ce département hors connexion' }).click();
  await page.getByText('Gardé sur cet appareil').waitFor();
}

/** What the browser holds of the site: service workers and caches. */
export function holdings(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
}

/** Makes every copy look as if it had been fetched two days ago. */
export async function ageCopies(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.endsWith('/hors-connexion/notice')) continue;
        const notice = await (await cache.match(request))!.json();
        const le = new Date(Date.now() - 2 * 864e5).toISOString();
        await cache.put(request, Response.json({ ...notice, le }));
      }
    }
  });
}
