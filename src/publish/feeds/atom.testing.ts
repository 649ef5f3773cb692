import { SaxesParser } from 'saxes';

/** An XML element as a stranger reads it. */
export interface Element {
  /** With its namespace: `http://www.w3.org/2005/Atom entry`. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads a document strictly, namespaces resolved. @throws Error at the first thing that is not well-formed */
export function readXml(document: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const whole: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [whole];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Element = {
      name: `${uri} ${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      text: '',
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(document).close();
  return whole.children[0]!;
}

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as RFC 4287 § 3.3 wants it: capitals, a zone. */
const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What a feed has against RFC 4287's musts; empty when nothing. */
export function atomFaults(feed: Element): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, said: string) => {
    if (!holds) faults.push(said);
  };
  must(feed.name === `${ATOM} feed`, '4.1.1 the document element is atom:feed');
  const entries = childrenOf(feed, 'entry');
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  for (const [where, parent] of [
    ['feed', feed] as const,
    ...entries.map((each) => ['entry', each] as const),
  ]) {
    for (const name of ['id', 'title', 'updated'])
      must(childrenOf(parent, name).length === 1, `4.1 ${where}: exactly one ${name}`);
    for (const name of ['published', 'rights', 'subtitle', 'summary', 'content', 'generator'])
      must(childrenOf(parent, name).length <= 1, `4.1 ${where}: at most one ${name}`);
    must(URL.canParse(textOf(parent, 'id')), `4.2.6 ${where}: id is an IRI`);
    for (const name of ['updated', 'published'])
      for (const { text } of childrenOf(parent, name))
        must(INSTANT.test(text), `3.3 ${where}: ${name} ${text}`);
    const alternates = childrenOf(parent, 'link').filter(
      ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
    );
    const kinds = alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`);
    must(new Set(kinds).size === kinds.length, `4.1 ${where}: one alternate of a type and language`);
    for (const { attributes } of childrenOf(parent, 'link'))
      must(URL.canParse(attributes.href ?? ''), `4.2.7.1 ${where}: link ${attributes.href}`);
    for (const { attributes } of childrenOf(parent, 'category'))
      must(Boolean(attributes.term), `4.2.2.1 ${where}: a category has a term`);
    for (const name of ['title', 'summary', 'content', 'rights', 'subtitle'])
      for (const { attributes, children } of childrenOf(parent, name))
        must(
          ['text', undefined].includes(attributes.type) && children.length === 0,
          `3.1.1.1 ${where}: ${name} is plain text`,
        );
  }
  for (const entry of entries) {
    must(hasAuthor || childrenOf(entry, 'author').length > 0, '4.1.2 an entry has an author');
    must(
      childrenOf(entry, 'content').length > 0 || childrenOf(entry, 'link').length > 0,
      '4.1.2 an entry without content has an alternate',
    );
  }
  for (const author of childrenOf(feed, 'author'))
    must(textOf(author, 'name') !== '', '3.2.1 an author has a name');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  must(new Set(ids).size === ids.length, '4.1.1 no two entries of an instant have one id');
  return faults;
}

export function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === `${ATOM} ${name}`);
}

export function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.text ?? '';
}
