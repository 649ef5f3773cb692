import type { AnyEntry, Collection } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { type CitedBy, citedBy } from './cited-by.ts';
import { type EntryLink, linkTo } from './links.ts';

/** Where an entry is cited, for its page: links under a heading. */
export interface CitingLinks {
  id: string;
  title: string;
  links: EntryLink[];
}

/** What each collection's entries are called where they cite; practices have a section of their own on a page. */
const TITLES: readonly [from: keyof CitedBy, title: string][] = [
  ['services-publics', 'Services publics en lien'],
  ['actions', 'Actions en lien'],
  ['manques', 'Ce qui manque autour'],
  ['guides', 'Guides en lien'],
  ['ressources', 'Ressources en lien'],
  ['appels', 'Appels à envies en lien'],
];

const ANCHORS: Readonly<Partial<Record<keyof CitedBy, string>>> = { 'services-publics': 'cite-services' };

/**
 * The entries that cite an entry, practices aside; headings without any are left out.
 * @param aside collections that the page shows in its own way
 */
export function citingLinks(
  commons: Commons,
  collection: Collection,
  id: string,
  aside: readonly Collection[] = [],
): CitingLinks[] {
  const citing = citedBy(commons, collection, id);
  return TITLES.filter(([from]) => !aside.includes(from))
    .map(([from, title]) => ({
      id: ANCHORS[from] ?? `cite-${from}`,
      title,
      links: entryLinks(commons, citing[from]),
    }))
    .filter((group) => group.links.length > 0);
}

/** Links to entries, those without a page left out; each page once. */
export function entryLinks(commons: Commons, entries: readonly AnyEntry[]): EntryLink[] {
  return unique(entries.flatMap((entry) => linkTo(commons, entry) ?? []));
}

/** What an entry cites and what cites it, each page once, what it cites first. */
export function bothWays(cited: readonly EntryLink[], citing: readonly EntryLink[]): EntryLink[] {
  return unique([...cited, ...citing]);
}

function unique(links: readonly EntryLink[]): EntryLink[] {
  return [...new Map(links.map((link) => [link.path, link])).values()];
}
