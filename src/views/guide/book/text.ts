import { belowData } from '../../../data/attachments.ts';
import type { Collection } from '../../../data/collections.ts';
import { legal, Xml } from '../../../publish/epub/xml.ts';
import { hasScheme, newRenderer, type Renderer } from '../../markdown-renderer.ts';

/** What a text of a book may lead to and show. */
export interface BookText {
  /** Where a path below the data folder leads, if the book or the web has it: `pratiques/x.md`. */
  entry(path: string): string | undefined;
  /** Where a page of the site is on the web, if it is. */
  page(path: string): string | undefined;
  /** The file in the book of a picture below the data folder, if it may be shown. */
  picture(path: string): string | undefined;
}

interface Env {
  folder: Collection;
  book: BookText;
}

const renderer = newRenderer({ xhtmlOut: true });

type Tokens = ReturnType<Renderer['parse']>;

/** A link without a place to lead to keeps its words only: a book has no page that is not in it. */
renderer.core.ruler.push('book-links', ({ tokens, env }) => {
  for (const token of tokens) if (token.children) token.children = mendLinks(token.children, envOf(env));
});

renderer.renderer.rules.image = (tokens, index, _options, env) => {
  const { content } = tokens[index]!;
  const { folder, book } = envOf(env);
  const source = String(tokens[index]!.attrGet('src') ?? '');
  const path = source.startsWith('/') || hasScheme(source) ? undefined : belowData(source, folder);
  const file = path === undefined ? undefined : book.picture(path);
  const alt = renderer.utils.escapeHtml(content);
  return file ? `<img src="${file}" alt="${alt}"/>` : `<em>${alt}</em>`;
};

/** Markdown of an entry → XHTML for a book; undefined when there is none. */
export function bookText(text: string, folder: Collection, book: BookText): Xml | undefined {
  const html = legal(renderer.render(text, { folder, book } satisfies Env)).trim();
  return html === '' ? undefined : new Xml(html);
}

function envOf(env: object | undefined): Env {
  return env as Env;
}

function mendLinks(tokens: Tokens, env: Env): Tokens {
  let dropped = false;
  return tokens.filter((token) => {
    if (token.type === 'link_open') {
      const href = addressOf(String(token.attrGet('href') ?? ''), env);
      dropped = href === undefined;
      if (href !== undefined) token.attrSet('href', href);
      return !dropped;
    }
    if (token.type !== 'link_close' || !dropped) return true;
    dropped = false;
    return false;
  });
}

function addressOf(href: string, { folder, book }: Env): string | undefined {
  if (href.startsWith('//')) return addressOf(`https:${href}`, { folder, book });
  if (hasScheme(href)) return URL.canParse(href) ? href : undefined;
  if (href.startsWith('/')) return book.page(href);
  if (href === '' || href.startsWith('#') || href.startsWith('?')) return undefined;
  const path = belowData(href, folder);
  return path === undefined ? undefined : book.entry(path);
}
