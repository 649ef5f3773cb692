import { element } from './dom.ts';
import { siteUrl } from './site-url.ts';

/** What we use of Pagefind's browser API (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Answer> }[] }>;
}

interface Answer {
  url: string;
  meta: { title: string; genre?: string; commune?: string; code_postal?: string; resume?: string };
}

let pagefind: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use: its index is made at build time, in a folder of its own. */
function loadPagefind(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const module: Pagefind = await import(
      /* @vite-ignore */ new URL(siteUrl('pagefind/pagefind.js'), location.href).href
    );
    await module.options({ baseUrl: siteUrl('') });
    return module;
  })();
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

/**
 * Searches lieux and practices by their words.
 * @returns a card for each of the first `most` answers, and how many there are in all
 */
export async function searchText(
  query: string,
  most: number,
): Promise<{ total: number; cards: HTMLLIElement[] }> {
  const { results } = await (await loadPagefind()).search(query);
  const answers = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { total: results.length, cards: answers.map(toCard) };
}

function toCard({ url, meta: { title, genre, commune, code_postal, resume } }: Answer): HTMLLIElement {
  const where = genre === 'pratique' ? 'Pratique' : [code_postal, commune].filter(Boolean).join(' ');
  return element(
    'li',
    { className: 'result' },
    element('h3', {}, element('a', { href: url }, title)),
    element('p', { className: 'where' }, where),
    ...(resume ? [element('p', {}, resume)] : []),
  );
}
