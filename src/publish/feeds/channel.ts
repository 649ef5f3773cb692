import { slugify } from '../../data/slug.ts';
import type { News } from './news.ts';

/** What one may follow: the whole commons, what is shared of a kind, a theme, a territory, a département. */
export interface Channel {
  /** `commun`, `pratiques`, `besoins/<slug>`, `territoires/<id>`, `departements/<code>`. */
  key: string;
  group: 'commun' | 'genre' | 'besoin' | 'territoire' | 'departement';
  /** What it follows, alone: `Pratiques`, `Finistère`. */
  name: string;
  /** One sentence that says what comes through it. */
  about: string;
  /** The page it follows, from the site's root. */
  page: string;
  /** The newest first, {@link MOST} at most. */
  news: News[];
}

/** A channel before anything comes through it. */
export type ChannelDraft = Omit<Channel, 'news'>;

/** So many entries a feed has at most. */
export const MOST = 50;

/** The key of a theme, from its code in the vocabulary of services. */
export function needKey(code: string): string {
  return `besoins/${slugify(code)}`;
}
