import { answer } from './answer.ts';
import { ownCaches, shellCache } from './cache-names.ts';
import { store } from './keep.ts';
import { forgetUnfinished } from './kept.ts';
import { pathBelowBase } from './paths.ts';
import { refreshKept } from './refresh.ts';
import type { Shell } from './shell.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Written in front of this script by the build: a new publication makes a new script, which browsers install. */
declare const COQUILLE: Shell;

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelowBase(request.url);
  if (request.method !== 'GET' || path === undefined || isOwnCopying(request)) return;
  const response = answer(request, path);
  event.respondWith(response);
  if (request.mode === 'navigate') event.waitUntil(response.then(refreshWhenOnline));
});

async function install(): Promise<void> {
  const cache = await caches.open(shellCache(COQUILLE.version));
  await Promise.all(COQUILLE.files.map((path) => store(cache, path)));
  await worker.skipWaiting();
}

/** Earlier shells go; copies of départements stay, but for those that were never finished. */
async function activate(): Promise<void> {
  const present = shellCache(COQUILLE.version);
  const old = (await ownCaches('shell')).filter((name) => name !== present);
  await Promise.all(old.map((name) => caches.delete(name)));
  await forgetUnfinished();
  await worker.clients.claim();
}

/** A page's own copying must reach the server. */
function isOwnCopying({ mode, cache }: Request): boolean {
  return mode !== 'navigate' && cache === 'no-cache';
}

/** An answer made here has no address: only the network's says that there is one. */
async function refreshWhenOnline({ url, ok }: Response): Promise<void> {
  if (url && ok) await refreshKept(COQUILLE.version);
}
