import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_PATH } from '../../messages/path.ts';
import { fileOf } from '../verify.ts';

/** Pages that are kept whole, whatever the département. */
const PAGES = ['', 'chercher/', 'hors-connexion/', 'orienter/'];

/** One page of each of these folders has the scripts and styles of all of them. */
const SAMPLES = ['departements', 'communes', 'lieux'];

/** Heavier than this is the map's engine, which waits for a connection. */
const HEAVIEST = 200_000;

/**
 * What kept pages need besides themselves: a few pages, their words in other languages, and every style, script, font and picture that they and the
 * pages of départements, communes and lieux name, imports followed.
 * @param folder the built site
 * @param base its path, with its slashes
 * @returns paths below the site's root, sorted
 */
export function shellFiles(folder: string, base: string): string[] {
  const pages = [...PAGES, ...SAMPLES.flatMap((name) => firstPage(folder, name) ?? [])];
  const found = new Set<string>();
  for (const page of pages) follow(fileOf(`/${page}`));
  return [...PAGES, CATALOGUE_PATH, ...found].sort();

  function follow(file: string): void {
    for (const path of namedIn(file, readFileSync(join(folder, file), 'utf8'), base)) {
      if (found.has(path) || !isLight(join(folder, path))) continue;
      found.add(path);
      if (/\.(?:css|js)$/.test(path)) follow(path);
    }
  }
}

function firstPage(folder: string, below: string): string | undefined {
  const whole = join(folder, below);
  if (!existsSync(whole)) return undefined;
  if (below.includes('/') && existsSync(join(whole, 'index.html'))) return `${below}/`;
  const folders = readdirSync(whole, { withFileTypes: true }).filter((item) => item.isDirectory());
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const page = firstPage(folder, `${below}/${name}`);
    if (page) return page;
  }
  return undefined;
}

const LINKED = /(?:href|src)="([^"#?]+\.(?:css|js|woff2|svg|png|webp|jpe?g|webmanifest))["#]/g;
const IMPORTED = /["'`(]([\w./-]+\.(?:css|js|woff2|svg))["'`)]/g;

/** Paths below the site's root that a page, a script or a sheet names. */
function namedIn(file: string, text: string, base: string): string[] {
  const from = new URL(base + file, 'http://site.invalid');
  const names = [...text.matchAll(file.endsWith('.html') ? LINKED : IMPORTED)].map(([, name]) => name!);
  return names.flatMap((name) => {
    // Vite names what a script loads ahead from the site's root, without a slash.
    const whole = name.startsWith('_astro/') ? base + name : name;
    const { host, pathname } = new URL(whole, from);
    return host === from.host && pathname.startsWith(base) ? [pathname.slice(base.length)] : [];
  });
}

function isLight(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= HEAVIEST;
}
