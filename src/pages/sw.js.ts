import type { APIRoute } from 'astro';
import bundle from '../scripts/offline/service-worker.ts?worker&url';

/** The service worker at an address that never changes; the build writes in front of it the list of what it keeps. */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(bundle)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
