/** What a compiled renderer exports: Astro's own entry, and beside it what finds the addresses of the pages, which else would come with a second copy of Astro. */

export { StaticPaths } from 'astro:static-paths';
export { app, manifest } from 'astro/entrypoints/prerender';
