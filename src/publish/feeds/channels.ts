import type { PublishableCommons } from '../publishable.ts';
import { type Channel, type ChannelDraft, MOST } from './channel.ts';
import { channelDrafts } from './channel-drafts.ts';
import { keyFinder } from './channel-keys.ts';
import { type News, newsOf } from './news.ts';

const known = new WeakMap<PublishableCommons, Channel[]>();

/** The channels of a commons that something has come through; none where no address says where it is published. */
export function channelsOf(commons: PublishableCommons, today: string): Channel[] {
  if (!commons.commun.site?.url) return [];
  let channels = known.get(commons);
  if (!channels) {
    channels = fill(channelDrafts(commons, today), commons, today);
    known.set(commons, channels);
  }
  return channels;
}

/** One pass over the news, each going into the channels that want it and have room. */
function fill(drafts: readonly ChannelDraft[], commons: PublishableCommons, today: string): Channel[] {
  const channels = new Map(drafts.map((draft) => [draft.key, { ...draft, news: [] as News[] }]));
  const keysOf = keyFinder(commons);
  for (const news of newsOf(commons, today).news)
    for (const key of keysOf(news)) {
      const channel = channels.get(key);
      if (channel && channel.news.length < MOST) channel.news.push(news);
    }
  return [...channels.values()].filter(({ news }) => news.length > 0);
}
