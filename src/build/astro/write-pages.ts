import type { AstroPrerenderer } from 'astro';
import { FolderWriter } from '../folder-writer.ts';
import { fileOf } from '../verify.ts';

/**
 * Renders as Astro does, and writes each page at once. Astro itself makes every folder again, looks for each page among
 * the public files and keeps each one's address: for tens of thousands of pages that costs as much as rendering them.
 * @param base the site's path, with its slashes
 * @param folder where pages go
 */
export function writePages(base: string, folder: string): (standard: AstroPrerenderer) => AstroPrerenderer {
  const writer = new FolderWriter(folder);
  return (standard) => ({
    ...standard,
    async render(request, options) {
      const result = await standard.render(request, options);
      const response = result instanceof Response ? result : result.response;
      // Redirections and the 404 page have rules of their own for where they are written.
      if (options.routeData.type !== 'page' || response.status !== 200) return result;
      const address = new URL(request.url).pathname.slice(base.length - 1);
      writer.write(fileOf(address), new Uint8Array(await response.arrayBuffer()));
      // An answer without a body is not written a second time.
      return new Response(null);
    },
  });
}
