import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { FolderWriter } from '../folder-writer.ts';
import { loadApp } from './app.ts';
import { shareOf } from './share.ts';

type Page = Awaited<ReturnType<StaticPaths['getAll']>>[number];

/**
 * Renders parts of the pages with a compiled renderer, each page written as soon as it is made.
 * Throws when two routes claim one address, and when a page answers anything but itself.
 * @param out the site's folder @param parts which ones, asked for one by one @param of how many there are
 */
export async function renderPages(
  renderer: string,
  out: string,
  parts: Iterable<number>,
  of: number,
): Promise<void> {
  const { app, paths } = await loadApp(renderer);
  const { base, site } = app.manifest;
  const origin = site ? new URL(site).origin : 'http://localhost:4321';
  const writer = new FolderWriter(out);
  const pages = await paths.getAll();
  refuseSharedAddresses(pages);
  const byRoute = Map.groupBy(pages, ({ route }) => route);
  for (const index of parts) for (const page of shareOf(byRoute, { index, of })) await renderPage(page);

  async function renderPage({ pathname, route }: Page): Promise<void> {
    const request = new Request(new URL(addressOf({ pathname, route }, base), origin));
    const response = await app.render(request, { routeData: route });
    if (response.status !== (pathname === '/404' ? 404 : 200)) {
      throw new Error(`${pathname} (${route.component}) answers ${response.status}.`);
    }
    writer.write(fileOfPage({ pathname, route }), new Uint8Array(await response.arrayBuffer()));
  }
}

/** Astro itself keeps one of two pages at one address and may only warn. */
function refuseSharedAddresses(pages: readonly Page[]): void {
  const owners = new Map<string, string>();
  for (const { pathname, route } of pages) {
    const other = owners.get(pathname);
    if (other) throw new Error(`${other} and ${route.component} both render ${pathname}.`);
    owners.set(pathname, route.component);
  }
}

function addressOf({ pathname, route }: Page, base: string): string {
  const path = `${base.replace(/\/$/, '')}${pathname}`;
  return route.type === 'endpoint' || path.endsWith('/') ? path : `${path}/`;
}

/** The file of a page in the output, as `build.format: 'directory'` places it. */
function fileOfPage({ pathname, route }: Page): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
