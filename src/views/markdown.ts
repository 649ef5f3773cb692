import { belowData, PICTURE } from '../data/attachments.ts';
import { type Collection, isCollection } from '../data/collections.ts';
import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { sizeOf } from '../pictures/size.ts';
import { readPicture } from '../publish/attachments.ts';
import { hasScheme, newRenderer } from './markdown-renderer.ts';
import { base, url } from './url.ts';

const renderer = newRenderer();

const plainLink =
  renderer.renderer.rules.link_open ??
  ((tokens, index, options, _env, self) => self.renderToken(tokens, index, options));

renderer.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index]!;
  const href = String(token.attrGet('href') ?? '');
  if (/^(?:https?:|\/\/)/i.test(href)) token.attrSet('rel', 'noopener nofollow external');
  else if (href.startsWith('/')) token.attrSet('href', url(href));
  else if (folderIn(env) && !/^(?:#|[a-z]+:)/i.test(href))
    token.attrSet('href', pageOf(href, folderIn(env)!));
  // Without an address it is text: what is switched off has no page.
  if (leadsToNothing(String(token.attrGet('href')), env))
    token.attrs = token.attrs?.filter(([name]) => name !== 'href') ?? null;
  return plainLink(tokens, index, options, env, self);
};

/** Only the site's own images are shown: another's would tell it who reads. In their place, their description. */
renderer.renderer.rules.image = (tokens, index, _options, env) => {
  const { content, attrs } = tokens[index]!;
  const source = pictureOf(String(attrs?.find(([name]) => name === 'src')?.[1] ?? ''), folderIn(env));
  const alt = renderer.utils.escapeHtml(content);
  const room = source === undefined ? undefined : roomFor(source, env);
  if (room === undefined) return `<em>${alt}</em>`;
  return `<img src="${renderer.utils.escapeHtml(url(source!))}" alt="${alt}"${room} loading="lazy">`;
};

/**
 * Markdown of an entry → HTML that holds no markup but Markdown's own. Node only: it measures pictures.
 * @param folder of the entry's collection: what relative links and pictures start from
 * @param commons what it switches off is not linked to, what it does not publish is not shown
 */
export function renderMarkdown(text: string, folder?: Collection, commons?: Env['commons']): string {
  return renderer.render(text, { folder, commons } satisfies Env);
}

/** What a text is rendered with. */
interface Env {
  folder?: Collection | undefined;
  commons?: Pick<Commons, 'commun' | 'dir'> | undefined;
}

/** The folder that relative addresses start from. */
function folderIn(env: object | undefined): Collection | undefined {
  return (env as Env | undefined)?.folder;
}

/** Is this the page of an entry whose collection is switched off? */
function leadsToNothing(href: string, env: object | undefined): boolean {
  const { commun } = ((env ?? {}) as Env).commons ?? {};
  if (!commun || !href.startsWith(base)) return false;
  const [collection = ''] = href.slice(base.length).split('/');
  return isCollection(collection) && !isOn(commun, collection);
}

/** The page of an entry that a text names by its file: `../lieux/29/x.yaml#y` → `/lieux/29/x/#y`. */
function pageOf(href: string, folder: Collection): string {
  const path = belowData(href, folder);
  if (path === undefined) return '#';
  const fragment = /#.*$/.exec(href)?.[0] ?? '';
  return `${url(PICTURE.test(path) ? path : `${path.replace(/\.(?:md|yaml)$/, '')}/`)}${fragment}`;
}

function pictureOf(source: string, folder: Collection | undefined): string | undefined {
  if (source.startsWith('/')) return source.startsWith('//') ? undefined : source;
  if (!folder || hasScheme(source)) return undefined;
  const path = belowData(source, folder);
  return path && PICTURE.test(path) ? path : undefined;
}

/** The size of a picture as attributes, so that nothing moves when it comes; undefined when it is not published. */
function roomFor(source: string, env: object | undefined): string | undefined {
  const { commons } = (env ?? {}) as Env;
  if (!commons || source.startsWith('/')) return '';
  const bytes = readPicture(commons.dir, source);
  const size = bytes && sizeOf(bytes);
  return size && ` width="${size.width}" height="${size.height}"`;
}
