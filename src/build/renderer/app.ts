import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SSRManifest } from 'astro';
import type { StaticPaths, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { readRecord, SERVER } from './record.ts';

type Route = SSRManifest['routes'][number];

/** What Astro's bundle exports to render pages (`BuildApp`), as far as it is used here. */
export interface RendererApp extends StaticPathsApp {
  render(request: Request, options: { routeData: Route['routeData'] }): Promise<Response>;
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
}

/** A compiled renderer, ready to render, and the addresses of its pages. */
export interface Renderer {
  app: RendererApp;
  paths: StaticPaths;
}

/** What entry.ts exports. */
interface Entry {
  app: RendererApp;
  StaticPaths: typeof StaticPaths;
}

/** Loads a compiled renderer. Astro's build hands it what it knows of the pages; all of it also stands in the manifest. */
export async function loadApp(folder: string): Promise<Renderer> {
  const { entry } = readRecord(folder);
  const { app, StaticPaths } = (await import(pathToFileURL(join(folder, SERVER, entry)).href)) as Entry;
  app.setInternals({ pagesByKeys: pagesByKeys(app.manifest.routes) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: printLog } } } });
  return { app, paths: new StaticPaths(app) };
}

/** `astro/dist/core/build/runtime.js`: the style sheets of a page by its route and component, in their order. */
function pagesByKeys(routes: readonly Route[]): Map<string, unknown> {
  return new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
}

function printLog({ level, message }: { level: string; message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message);
}
