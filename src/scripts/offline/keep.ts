import type { OfflineList } from '../../views/offline-list.ts';
import { siteUrl } from '../site-url.ts';
import { keptCache } from './cache-names.ts';
import { forget, type Kept, writeNotice } from './kept.ts';
import { keptListPath, SHELL_LIST } from './paths.ts';
import type { Shell } from './shell.ts';

/** As many requests at a time as browsers allow an origin over HTTP/1. */
const AT_ONCE = 6;

/**
 * Fetches a département's pages and data, with all they need, into a cache of their own; only when it is whole does it
 * take the place of an earlier copy.
 * @throws when a file cannot be fetched or stored: the earlier copy stays
 */
export async function keep(
  code: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Kept> {
  const [list, shell] = await Promise.all([
    fetchJson<OfflineList>(keptListPath(code)),
    fetchJson<Shell>(SHELL_LIST),
  ]);
  const le = new Date().toISOString();
  const name = keptCache(code, le);
  const cache = await caches.open(name);
  try {
    const paths = [...new Set([keptListPath(code), ...shell.files, ...list.pages, ...list.fichiers])];
    const octets = await storeAll(cache, paths, onProgress);
    const { nom, donnees, lieux } = list;
    const pages = list.pages.length;
    const kept: Kept = { code, nom, version: shell.version, donnees, le, lieux, pages, octets };
    await writeNotice(cache, kept);
    await forget(code, name);
    return kept;
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** @returns bytes stored */
async function storeAll(
  cache: Cache,
  paths: readonly string[],
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  const waiting = paths.values();
  let done = 0;
  let octets = 0;
  let hasFailed = false;
  // Several runners take from one queue; when one fails the others stop after the file in hand, and say nothing more.
  const run = async (): Promise<void> => {
    for (const path of waiting) {
      // Read first: another runner may have added to the sum meanwhile.
      const size = await store(cache, path);
      if (hasFailed) return;
      octets += size;
      done += 1;
      onProgress(done, paths.length);
    }
  };
  const runs = Array.from({ length: AT_ONCE }, () =>
    run().catch((error) => {
      hasFailed = true;
      throw error;
    }),
  );
  const outcomes = await Promise.allSettled(runs);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return octets;
}

/** Stores a file as it is served, but for its compression, which the browser has undone. @returns its size */
export async function store(cache: Cache, path: string): Promise<number> {
  const response = await fetchFresh(path);
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const body = await response.arrayBuffer();
  await cache.put(siteUrl(path), new Response(body, { headers }));
  return body.byteLength;
}

async function fetchJson<T>(path: string): Promise<T> {
  return (await fetchFresh(path)).json();
}

/** Asks the server whether its copy is newer: the service worker lets such requests pass. */
async function fetchFresh(path: string): Promise<Response> {
  const response = await fetch(siteUrl(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
