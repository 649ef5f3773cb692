import type { Collection } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { citedBy } from './cited-by.ts';
import { type EntryLink, linkTo } from './links.ts';

/** Where a lieu or a practice is cited, for its page: links under a heading. */
export interface CitingLinks {
  id: string;
  title: string;
  links: EntryLink[];
}

/** The services, actions and gaps that cite an entry; headings without any are left out. */
export function citingLinks(commons: Commons, collection: Collection, id: string): CitingLinks[] {
  const citing = citedBy(commons, collection, id);
  const links = (entries: Parameters<typeof linkTo>[1][]): EntryLink[] =>
    entries.flatMap((entry) => linkTo(commons, entry) ?? []);
  return [
    { id: 'cite-services', title: 'Services publics en lien', links: links(citing['services-publics']) },
    { id: 'cite-actions', title: 'Actions en lien', links: links(citing.actions) },
    { id: 'cite-manques', title: 'Ce qui manque autour', links: links(citing.manques) },
  ].filter((group) => group.links.length > 0);
}
