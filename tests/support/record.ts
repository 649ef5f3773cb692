import type { Page } from 'playwright-core';

/** A request as it left the browser. */
export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

/** All that left the browser and all that it kept. */
export interface Recording {
  /** Every request, complete once `kept` was asked. */
  sent: Sent[];
  /** Cookies, storages, databases and caches as they stand at the end of the visit, as JSON. */
  kept(): Promise<string>;
}

/** Records a visit from before its first page. */
export function record(page: Page): Recording {
  const sent: Sent[] = [];
  const pending: Promise<void>[] = [];
  page.context().on('request', (request) => {
    const one: Sent = {
      method: request.method(),
      url: request.url(),
      headers: request.headers(),
      body: request.postData(),
    };
    sent.push(one);
    // What the network layer adds, such as the referrer; a request that was given up has nothing more to say.
    const complete = request.allHeaders().then(
      (headers) => Object.assign(one, { headers }),
      () => one,
    );
    pending.push(complete.then(() => {}));
  });
  return {
    sent,
    async kept() {
      await Promise.all(pending);
      const [cookies, stored] = await Promise.all([page.context().cookies(), page.evaluate(storages)]);
      return JSON.stringify({ cookies, ...stored });
    },
  };
}

/** Runs in the page. */
async function storages() {
  const cached = await Promise.all(
    (await caches.keys()).map(async (name) => [
      name,
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    ]),
  );
  const databases = await Promise.all(
    (await indexedDB.databases()).map(
      ({ name = '', version }) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open(name, version);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const { result } = opening;
            const stores = [...result.objectStoreNames];
            if (stores.length === 0) return resolve([name, []]);
            const reading = result.transaction(stores);
            Promise.all(
              stores.map(
                (store) =>
                  new Promise((read) => {
                    const all = reading.objectStore(store).getAll();
                    all.onsuccess = () => read([store, all.result]);
                  }),
              ),
            ).then((contents) => resolve([name, contents]), reject);
          };
        }),
    ),
  );
  return {
    session: { ...sessionStorage },
    local: { ...localStorage },
    databases,
    caches: cached,
    name: window.name,
    state: history.state as unknown,
    referrer: document.referrer,
  };
}
