import type { Commun } from '../../data/types.generated.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1); licence and sources stand in its extension `_commun`. */
export function jsonFeed(feed: Feed, commun: Commun): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.about,
    language: 'fr',
    authors: [{ name: commun.editeur?.nom ?? commun.nom }],
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function jsonItem({ id, url, title, summary, text, updated, published, tags, licence, sources }: FeedItem) {
  return {
    id,
    url,
    title,
    content_text: text,
    summary,
    ...(published && { date_published: published }),
    date_modified: updated,
    tags,
    _commun: { licence, sources },
  };
}
