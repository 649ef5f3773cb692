import MarkdownIt from 'markdown-it';
import { url } from './url.ts';

/** HTML in a text is shown as text; the first heading allowed is `##`, since the page has its own title. */
const renderer = new MarkdownIt({ html: false, linkify: true, typographer: false });

const plainLink =
  renderer.renderer.rules.link_open ??
  ((tokens, index, options, _env, self) => self.renderToken(tokens, index, options));

renderer.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index]!;
  const href = String(token.attrGet('href') ?? '');
  if (/^https?:/i.test(href)) token.attrSet('rel', 'noopener nofollow external');
  else if (href.startsWith('/') && !href.startsWith('//')) token.attrSet('href', url(href));
  return plainLink(tokens, index, options, env, self);
};

/** Only the site's own images are shown: another's would tell it who reads. In their place, their description. */
renderer.renderer.rules.image = (tokens, index) => {
  const { content, attrs } = tokens[index]!;
  const source = String(attrs?.find(([name]) => name === 'src')?.[1] ?? '');
  const alt = renderer.utils.escapeHtml(content);
  if (!source.startsWith('/') || source.startsWith('//')) return `<em>${alt}</em>`;
  return `<img src="${renderer.utils.escapeHtml(url(source))}" alt="${alt}" loading="lazy">`;
};

renderer.core.ruler.push('headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type.startsWith('heading_') && token.tag === 'h1') token.tag = 'h2';
  }
});

/** Markdown of a practice → HTML that holds no markup but Markdown's own. */
export function renderMarkdown(text: string): string {
  return renderer.render(text);
}
