import { base } from '../views/url.ts';

/** Address of a file or page of the site, from its path without a leading slash. */
export function siteUrl(path: string): string {
  return base + path;
}
