import MarkdownIt from 'markdown-it';

/** As the library makes it. */
export type Renderer = InstanceType<typeof MarkdownIt>;

/**
 * What turns a text of an entry into markup: HTML in it is shown as text, the first heading allowed is `##` since the
 * page has its own title, and no link leads into a script.
 */
export function newRenderer(options: { xhtmlOut?: boolean } = {}): Renderer {
  const renderer = new MarkdownIt({ ...options, html: false, linkify: true, typographer: false });
  renderer.validateLink = isSafeAddress;
  renderer.core.ruler.push('headings', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type.startsWith('heading_') && token.tag === 'h1') token.tag = 'h2';
    }
  });
  return renderer;
}

/** Only the web, letters, the telephone and the site itself: neither scripts nor data, however they are written. */
function isSafeAddress(address: string): boolean {
  const flat = flatten(address);
  return !/^[a-z][a-z\d+.-]*:/i.test(flat) || /^(?:https?|mailto|tel):/i.test(flat);
}

/** Has this address a scheme of its own, whatever blanks a browser leaves out of it? */
export function hasScheme(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(flatten(address));
}

/** Without the blanks and control characters that browsers leave out of an address. */
function flatten(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters a browser ignores there.
  return address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
}
