import type { Commun } from '../../data/types.generated.ts';
import { NBSP } from '../../data/typography.ts';
import { apiAddress, publicAddress } from '../addresses.ts';
import { describeLicence, lieuxLicence, textsLicence } from '../licence.ts';
import type { Channel } from './channel.ts';
import { type FeedItem, feedItem } from './item.ts';

/** A channel ready to be written, addresses absolute. */
export interface Feed {
  title: string;
  /** What comes through it, and what its licence is worth. */
  about: string;
  rights: string;
  /** ISO instant of its newest item. */
  updated: string;
  /** The page it follows. */
  page: string;
  /** Its own addresses; the Atom one is its permanent identifier. */
  atom: string;
  json: string;
  items: FeedItem[];
}

/** Paths of a channel's two files, below `api/v1/`. */
export function feedPaths({ key }: Pick<Channel, 'key'>): { atom: string; json: string } {
  return { atom: `flux/${key}.atom`, json: `flux/${key}.json` };
}

/** @param channel has at least one news */
export function feedOf(channel: Channel, commun: Commun): Feed {
  const { atom, json } = feedPaths(channel);
  const items = channel.news.map((news) => feedItem(news, commun));
  return {
    title: feedTitle(channel, commun),
    about: commun.demonstration ? `${channel.about} Démonstration${NBSP}: tout est inventé.` : channel.about,
    rights: `Lieux sous ${describeLicence(lieuxLicence(commun), 'licences-donnees').nom}, textes sous ${describeLicence(textsLicence(commun), 'licences-textes').nom}, sauf mention contraire.`,
    updated: items
      .map((item) => item.updated)
      .sort()
      .at(-1)!,
    page: publicAddress(commun, channel.page.slice(1)),
    atom: apiAddress(commun, atom),
    json: apiAddress(commun, json),
    items,
  };
}

/** `Médiations en commun : Finistère`. */
export function feedTitle({ group, name }: Pick<Channel, 'group' | 'name'>, { nom }: Commun): string {
  return group === 'commun' ? nom : `${nom}${NBSP}: ${name}`;
}
