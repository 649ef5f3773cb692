import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { directoryOf } from '../directory.ts';
import { entryLists } from '../entry/lists.ts';
import { sharedKinds } from '../guide/kinds.ts';

/** A list that may be gone through instead of searching. */
export interface ListLink {
  path: string;
  text: string;
}

/** What the page that searches everything shows before anything is asked. */
export interface SearchView {
  /** Where lieux may be looked for; one alone is nothing to choose from. */
  departements: { code: string; nom: string }[];
  lists: ListLink[];
}

/** @param today YYYY-MM-DD, the day of publication */
export function searchView(commons: Commons, today: string): SearchView {
  const { departements } = directoryOf(commons, today);
  return {
    departements: departements.map(({ code, nom }) => ({ code, nom })),
    lists: [
      { path: '/departements/', text: 'Les lieux, par département' },
      ...sharedKinds(commons).map(({ path, text }) => ({ path, text })),
      ...entryLists(commons).map(({ path, title }) => ({ path, text: title })),
      ...(isOn(commons.commun, 'territoires')
        ? [{ path: '/territoires/', text: 'L’état des lieux des territoires' }]
        : []),
    ],
  };
}
