import type { PublishableCommons } from '../publishable.ts';
import { type FileNotice, noticeOf, type PublishedFile } from '../published-file.ts';
import { atomFeed } from './atom.ts';
import { channelsOf } from './channels.ts';
import { feedOf, feedPaths, feedTitle } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** What the index says of a feed. */
export type FeedNotice = FileNotice & { titre: string };

/**
 * Every feed as Atom and as JSON Feed, paths below `api/v1/`; none without a public address, since a feed has no meaning
 * away from it. Adds them to the index.
 * @param today YYYY-MM-DD
 */
export function* feedFiles(
  commons: PublishableCommons,
  today: string,
  notices: FeedNotice[],
): Generator<PublishedFile> {
  const { commun } = commons;
  for (const channel of channelsOf(commons, today)) {
    const feed = feedOf(channel, commun);
    const paths = feedPaths(channel);
    const files = [
      { path: paths.atom, content: atomFeed(feed, commun) },
      { path: paths.json, content: jsonFeed(feed, commun) },
    ];
    for (const { path, content } of files) {
      notices.push({ ...noticeOf(path, feed.items.length, content), titre: feedTitle(channel, commun) });
      yield { path, content };
    }
  }
}
