import type { Commun } from '../../data/types.generated.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { element } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287). Everything is plain text: nothing of what people wrote is taken for HTML. */
export function atomFeed(feed: Feed, commun: Commun): string {
  const head = [
    element('id', {}, feed.atom),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.about),
    element('updated', {}, feed.updated),
    element('author', {}, { elements: element('name', {}, commun.editeur?.nom ?? commun.nom) }),
    element('rights', {}, feed.rights),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: 'fr', href: feed.page }),
  ];
  const content = [...head, ...feed.items.map(atomEntry)].join('');
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, { elements: content })}`;
}

function atomEntry(item: FeedItem): string {
  const { id, url, title, summary, text, updated, published, tags, licence, sources } = item;
  const parts = [
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: 'fr', href: url }),
    element('updated', {}, updated),
    ...(published ? [element('published', {}, published)] : []),
    ...tags.map((tag) => element('category', { term: tag })),
    element('summary', {}, summary),
    element('content', { type: 'text' }, text),
    element('rights', {}, licence.nom),
    ...(licence.adresse ? [element('link', { rel: 'license', href: licence.adresse })] : []),
    ...sources.flatMap(({ titre, url: href }) =>
      href ? [element('link', { rel: 'via', href, title: titre })] : [],
    ),
  ];
  return element('entry', {}, { elements: parts.join('') });
}
