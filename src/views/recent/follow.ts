import type { Commons } from '../../data/load.ts';
import { API_FOLDER } from '../../publish/addresses.ts';
import type { Channel } from '../../publish/feeds/channel.ts';
import { channelsOf } from '../../publish/feeds/channels.ts';
import { feedPaths, feedTitle } from '../../publish/feeds/feed.ts';

/** What one may follow without coming back: the addresses of a feed, from the site's root. */
export interface Follow {
  /** `Médiations en commun : Finistère`, for a reader of feeds. */
  title: string;
  /** `Finistère`, among others. */
  name: string;
  atom: string;
  json: string;
}

/** Feeds under one heading. */
export interface FollowGroup {
  id: string;
  title: string;
  follows: Follow[];
}

const GROUPS: readonly [Channel['group'], title: string][] = [
  ['commun', 'Tout'],
  ['genre', 'Ce que l’on partage'],
  ['besoin', 'Un thème'],
  ['territoire', 'Un territoire'],
  ['departement', 'Un département'],
];

/**
 * The feed of a page, if anything has come through it and the commons says where it is published.
 * @param key `commun`, `pratiques`, `territoires/<id>`, `departements/<code>`
 * @param today YYYY-MM-DD
 */
export function followOf(commons: Commons, today: string, key: string): Follow | undefined {
  const channel = channelsOf(commons, today).find((each) => each.key === key);
  return channel && toFollow(channel, commons);
}

/** Every feed, by what it follows; none without a public address. */
export function followGroups(commons: Commons, today: string): FollowGroup[] {
  const channels = channelsOf(commons, today);
  return GROUPS.map(([group, title]) => ({
    id: `suivre-${group}`,
    title,
    follows: channels.filter((each) => each.group === group).map((each) => toFollow(each, commons)),
  })).filter(({ follows }) => follows.length > 0);
}

function toFollow(channel: Channel, { commun }: Commons): Follow {
  const { atom, json } = feedPaths(channel);
  return {
    title: feedTitle(channel, commun),
    name: channel.group === 'commun' ? 'Tout le commun' : channel.name,
    atom: `${API_FOLDER}/${atom}`,
    json: `${API_FOLDER}/${json}`,
  };
}
