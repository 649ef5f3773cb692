import { base } from '../../views/url.ts';
import { siteUrl } from '../site-url.ts';
import { ownCaches } from './cache-names.ts';

/** Can this browser keep pages? Not outside https, nor in the private windows of some. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/**
 * Starts the service worker, which nothing does before the visitor keeps a département.
 * @throws when it cannot be had
 */
export async function startWorker(): Promise<void> {
  const { installing, waiting, active } = await navigator.serviceWorker.register(siteUrl('sw.js'), {
    scope: base,
    updateViaCache: 'none',
  });
  await activated((installing ?? waiting ?? active)!);
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The service worker could not be installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Takes the service worker and all its caches away: nothing is kept any more. */
export async function stopWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
  await Promise.all((await ownCaches('all')).map((name) => caches.delete(name)));
}
