import { Parser } from 'htmlparser2';
import { fileOf, listFiles } from '../../src/build/verify.ts';
import { type HtmlFile, htmlFiles } from './html-files.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'data-src', 'content'];

interface PageLinks {
  ids: Set<string>;
  links: string[];
}

/**
 * Follows every link inside a built site, fragments included.
 * @param base the path it was built for: a link that leaves it is broken
 */
export function brokenLinks(folder: string, base: string): { broken: string[]; followed: number } {
  const files = new Set([...listFiles(folder)].map(([file]) => file));
  const pages = new Map<string, PageLinks>();
  for (const page of htmlFiles(folder)) pages.set(page.file, readLinks(page));
  const broken: string[] = [];
  let followed = 0;
  for (const [file, { links }] of pages) {
    for (const link of links) {
      followed += 1;
      const reason = follow(link, base + file, base, files, pages);
      if (reason) broken.push(`${file} → ${link} : ${reason}`);
    }
  }
  return { broken, followed };
}

function readLinks({ html }: HtmlFile): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      for (const attribute of ADDRESSES) {
        const value = attributes[attribute];
        if (value === undefined || (name === 'meta' && attributes['http-equiv'] !== 'refresh')) continue;
        links.push(name === 'meta' ? value.replace(/^\d+;\s*url=/i, '') : value);
      }
    },
  });
  parser.end(html);
  return { ids, links };
}

function follow(
  link: string,
  from: string,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): string | undefined {
  const url = URL.parse(link, `http://site.invalid${from}`);
  if (!url) return 'adresse illisible';
  if (url.host !== 'site.invalid') return undefined;
  if (!url.pathname.startsWith(base)) return 'sort du chemin du site';
  const file = fileOf(`/${url.pathname.slice(base.length)}`);
  if (!files.has(file)) return 'n’existe pas';
  const fragment = decodeURIComponent(url.hash.slice(1));
  // A fragment with `=` holds the state of the search page, not a place in it; a sprite's symbols are looked at in the browser.
  if (!fragment || fragment.includes('=') || !pages.has(file)) return undefined;
  return pages.get(file)?.ids.has(fragment) ? undefined : 'fragment inconnu';
}
