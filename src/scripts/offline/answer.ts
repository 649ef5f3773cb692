import { siteUrl } from '../site-url.ts';
import { ownCaches } from './cache-names.ts';
import { type KeptCopy, keptCopies } from './kept.ts';
import { keptIndex, keptPlaces } from './kept-data.ts';
import { type Line, NOT_KEPT, sayKeptAll, sayKeptPage, withLine } from './offline-line.ts';
import { isHashed, OFFLINE_PAGE } from './paths.ts';

/** How long the network may take where a kept copy is at hand, in milliseconds. */
const PATIENCE = 5000;

/**
 * The answer to a request: files whose name holds their version from the cache, all else from the network as long as
 * there is one, then from what is kept.
 * @param path below the site's root
 */
export async function answer(request: Request, path: string): Promise<Response> {
  if (isHashed(path)) return (await cached(path)) ?? fetch(request);
  try {
    return await network(request, path);
  } catch {
    const copies = await keptCopies();
    const kept = await (request.mode === 'navigate' ? keptPage(path, copies) : keptFile(path, copies));
    return kept ?? Response.error();
  }
}

/** The server's answer. @throws when there is none, or when it is late or broken and a copy is kept */
async function network(request: Request, path: string): Promise<Response> {
  const isKept = (await cached(path)) !== undefined;
  const response = await (isKept ? inTime(fetch(request)) : fetch(request));
  if (isKept && response.status >= 500) throw new Error(String(response.status));
  return response;
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A page with the line that says since when it is kept, or the page that says what is. */
async function keptPage(path: string, copies: readonly KeptCopy[]): Promise<Response | undefined> {
  const shell = await inCaches(await ownCaches('shell'), path);
  if (shell) return lined(shell, sayKeptAll(copies.map(({ kept }) => kept)));
  for (const { kept, cache } of copies) {
    const page = await cache.match(siteUrl(path));
    if (page) return lined(page, sayKeptPage(kept));
  }
  const page = await cached(OFFLINE_PAGE);
  return page && lined(page, NOT_KEPT, 503);
}

async function lined(page: Response, line: Line, status = 200): Promise<Response> {
  const html = withLine(await page.text(), line, siteUrl(OFFLINE_PAGE));
  return new Response(html, { status, headers: page.headers });
}

async function keptFile(path: string, copies: readonly KeptCopy[]): Promise<Response | undefined> {
  if (path === 'recherche/index.json') return keptIndex(path, copies);
  if (path.startsWith('geo/')) return keptPlaces(copies);
  return cached(path);
}

/** The file in any of the site's caches, the present shell first. */
async function cached(path: string): Promise<Response | undefined> {
  const shells = await ownCaches('shell');
  return (await inCaches(shells, path)) ?? inCaches(await ownCaches('kept'), path);
}

async function inCaches(names: readonly string[], path: string): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(siteUrl(path));
    if (found) return found;
  }
  return undefined;
}
