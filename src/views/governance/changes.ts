import { type Collection, collectionNames } from '../../data/collections.ts';
import type { AnyEntry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { count, formatDate, shorten } from '../../data/typography.ts';
import { commitLink } from '../forge.ts';
import { historyView } from '../lieu/history.ts';
import {
  actionPath,
  decisionPath,
  lieuPath,
  manquePath,
  pratiquePath,
  servicePath,
  territoirePath,
} from '../url.ts';

/** What changed lately in the entries that have a page. */
export interface ChangesView {
  lines: { on: string; date: string; path: string; name: string; sentences: string[]; commit?: string }[];
  /** What is not known, said plainly. */
  note?: string;
}

/** Sentences told of one change. */
const SENTENCES = 2;

/** Where the page of an entry is, for the collections that have one. */
const PATHS: Partial<Record<Collection, (id: string) => string>> = {
  lieux: lieuPath,
  pratiques: pratiquePath,
  territoires: (id) => territoirePath(id),
  'services-publics': servicePath,
  manques: manquePath,
  actions: actionPath,
  decisions: decisionPath,
};

/** The newest changes of a publication, one line for each entry. @param most lines */
export function changesView(commons: Commons, most = 12): ChangesView {
  const state = commons.history;
  if (!state) return { lines: [], note: 'L’historique n’est pas connu dans cette publication.' };
  const latest = collectionNames.flatMap((collection) => {
    const pathOf = PATHS[collection];
    if (!pathOf || !isOn(commons.commun, collection)) return [];
    return (commons[collection] as AnyEntry[]).flatMap((entry) => {
      const [event] = entry.histoire ?? [];
      return event ? [{ entry, event, path: pathOf(entry.id) }] : [];
    });
  });
  latest.sort((a, b) =>
    a.event.date < b.event.date ? 1 : a.event.date > b.event.date ? -1 : a.path < b.path ? -1 : 1,
  );
  const note = historyView({}, state, commons.commun)?.note;
  return {
    lines: latest.slice(0, most).map(({ entry, event, path }) => {
      const commit = commitLink(commons.commun, event.commit);
      const [told] = historyView({ histoire: [event] }, state, commons.commun)?.lines ?? [];
      return {
        on: event.date,
        date: formatDate(event.date),
        path,
        name: nameOf(entry),
        sentences: inBrief(told?.sentences ?? []),
        ...(commit && { commit }),
      };
    }),
    ...(note && { note }),
  };
}

/** The first sentences, and how many more there are. */
function inBrief(sentences: readonly string[]): string[] {
  const kept = sentences.slice(0, SENTENCES).map((sentence) => shorten(sentence, 140));
  const more = sentences.length - kept.length;
  return more > 0 ? [...kept, `Et ${count(more, 'autre changement', 'autres changements')}.`] : kept;
}

function nameOf({ value, id }: AnyEntry): string {
  if ('nom' in value) return String(value.nom);
  return 'titre' in value ? String(value.titre) : id;
}
