import { collections } from '../../data/collections.ts';
import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Pratique } from '../../data/types.generated.ts';
import { capitalise, count, formatDate, shorten } from '../../data/typography.ts';
import { type News, newsOf } from '../../publish/feeds/news.ts';
import { sharedKinds } from '../guide/kinds.ts';

/** Something new, on one line. */
export interface RecentLine {
  path: string;
  title: string;
  /** `Pratique`, `Lieu`. */
  kind: string;
  /** `Nouvelle pratique`, `Mise à jour`. */
  what: string;
  /** As `datetime` wants it, and in words. */
  on: string;
  date: string;
  /** The first of what changed. */
  change?: string;
}

/** The page of all news. */
export interface RecentView {
  /** By month, since many days have but one. */
  months: { on: string; name: string; lines: RecentLine[] }[];
  /** What is not on the page, said plainly. */
  notes: string[];
}

/** So many are on the page, and so many of those that are shared on the page of practices. */
const MOST = 100;
const FEW = 5;

/** @param today YYYY-MM-DD */
export function recentView(commons: Commons, today: string): RecentView {
  const { news, undated } = newsOf(commons, today);
  const lines = news.slice(0, MOST).map(recentLine);
  const months = [...Map.groupBy(lines, ({ on }) => on.slice(0, 7))].map(([on, group]) => ({
    on,
    name: capitalise(formatDate(on)),
    lines: group,
  }));
  return { months, notes: notesOf(news.length, undated, commons.history) };
}

/** The newest of what people share: practices, guides, resources, calls. */
export function recentlyShared(commons: Commons, today: string): RecentLine[] {
  const shared = new Set<string>(sharedKinds(commons).map(({ collection }) => collection));
  return newsOf(commons, today)
    .news.filter(({ collection }) => shared.has(collection))
    .slice(0, FEW)
    .map(recentLine);
}

/** The practices shared last; those of which nothing tells when come after, in their order. */
export function newestPractices(commons: Commons, today: string, most: number): Entry<Pratique>[] {
  const dated = newsOf(commons, today).news.flatMap(({ collection, entry }) =>
    collection === 'pratiques' && entry ? [entry as Entry<Pratique>] : [],
  );
  return [...new Set([...dated, ...commons.pratiques])].slice(0, most);
}

function recentLine({ collection, entry, title, path, what, on, sentences }: News): RecentLine {
  const { one, many } = collections[collection];
  const [change] = sentences;
  return {
    path,
    title,
    kind: capitalise(entry ? one : many),
    what,
    on,
    date: capitalise(formatDate(on)),
    ...(change && { change: shorten(change) }),
  };
}

function notesOf(total: number, undated: number, history: Commons['history']): string[] {
  return [
    ...(total > MOST ? [`Les ${MOST} plus récentes. Les données ouvertes ont tout.`] : []),
    ...(history?.state === 'partielle' && history.since
      ? [`Ce qui s’est passé avant le ${formatDate(history.since)} n’est pas connu ici.`]
      : []),
    ...(undated > 0
      ? [
          `${count(undated, 'fiche ne dit pas quand on l’a écrite ou relue', 'fiches ne disent pas quand on les a écrites ou relues')}\u00a0: on ne sait pas.`,
        ]
      : []),
  ];
}
