import type { APIRoute } from 'astro';
import { getCommons } from '../data/shared.ts';
import { webManifest } from '../views/web-manifest.ts';

/** What a phone needs to know to install the site. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(getCommons().commun)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
