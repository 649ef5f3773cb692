import type { Collection } from '../../data/collections.ts';
import { type AnyEntry, type Entries, type Entry, pathOf } from '../../data/entry.ts';
import { isOn } from '../../data/modules.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { count, tie } from '../../data/typography.ts';
import { departementOfResult } from '../../finder/by-departement.ts';
import { departements } from '../../geo/departements.ts';
import { isClosed } from '../closed.ts';
import { withoutConfidentialAddress } from '../confidential.ts';
import type { PublishableCommons } from '../publishable.ts';
import { type Dated, lastChangeOf } from './last-change.ts';

/** Something new in a commons: an entry that came, changed or was checked, or many lieux at once. */
export interface News extends Dated {
  collection: Collection;
  title: string;
  /** Of its page, from the site's root. */
  path: string;
  /** Never changes: the path under the entry's oldest identifier, which leads to its page. */
  key: string;
  /** None for a lot. */
  entry?: AnyEntry;
}

/** What is new in a commons, and how many of its entries say nothing of when. */
export interface AllNews {
  /** The newest first; those of one day a kind after the other, so that none hides the rest. */
  news: News[];
  undated: number;
}

/** The collections whose entries make news, in the order in which those of one day are told. */
export const NEWSWORTHY = [
  'pratiques',
  'guides',
  'ressources',
  'appels',
  'manques',
  'actions',
  'services-publics',
  'lieux',
] as const satisfies readonly Collection[];

/** More lieux than this that changed together are told as one. */
const LOT = 20;

const known = new WeakMap<Entries, AllNews>();

/**
 * What came, changed or was checked, from git, else from what entries date themselves. Lieux closed for good are left out.
 * @param today YYYY-MM-DD: what an entry announces for later is no news yet
 */
export function newsOf(commons: PublishableCommons, today: string): AllNews {
  let all = known.get(commons);
  if (!all) {
    all = gather(commons, today);
    known.set(commons, all);
  }
  return all;
}

function gather(commons: PublishableCommons, today: string): AllNews {
  const dated: News[] = [];
  let undated = 0;
  for (const collection of NEWSWORTHY.filter((name) => isOn(commons.commun, name)))
    for (const entry of commons[collection] as AnyEntry[]) {
      if (collection === 'lieux' && isClosed(entry.value as Lieu, today)) continue;
      const change = lastChangeOf(entry, today);
      if (change) dated.push({ ...change, ...identityOf(entry), entry });
      else undated += 1;
    }
  return { news: inOrder(foldLots(dated)), undated };
}

function identityOf({ collection, id, value }: AnyEntry): Omit<News, keyof Dated> {
  return {
    collection,
    title: tie('nom' in value ? value.nom : value.titre),
    path: `/${collection}/${id}/`,
    key: `/${collection}/${value.alias?.[0] ?? id}/`,
  };
}

/** Many lieux that one commit brought, or that say one date, make one news a département. */
function foldLots(news: readonly News[]): News[] {
  const groups = Map.groupBy(news, ({ collection, commit, on }) =>
    collection === 'lieux' ? (commit ?? on) : '',
  );
  return [...groups].flatMap(([name, group]) => (name === '' || group.length <= LOT ? group : lotsOf(group)));
}

function lotsOf(group: readonly News[]): News[] {
  const parts = Map.groupBy(group, ({ entry }) => departementOfLieu(entry as Entry<Lieu>));
  return [...parts].flatMap(([code, lieux]): News[] => {
    const [first] = lieux;
    if (!first || lieux.length === 1) return lieux;
    const { on, commit, what } = first;
    const place = departements.get(code)?.nom ?? code;
    return [
      {
        collection: 'lieux',
        on,
        ...(commit && { commit }),
        what: lieux.every((each) => each.what === what) ? what : 'Mis à jour',
        sentences: [],
        title: `${place}\u00a0: ${count(lieux.length, 'lieu', 'lieux')}`,
        path: `/departements/${code}/`,
        key: `/departements/${code}/#${commit ?? on}`,
      },
    ];
  });
}

/** The département that lists a lieu. */
export function departementOfLieu(entry: Entry<Lieu>): string {
  return departementOfResult({ entry, place: withoutConfidentialAddress(entry.value).adresse });
}

function inOrder(news: readonly News[]): News[] {
  const rank = (collection: Collection): number => (NEWSWORTHY as readonly Collection[]).indexOf(collection);
  const turns = new Map<string, number>();
  return news
    .toSorted((a, b) => (pathKey(a) < pathKey(b) ? -1 : 1))
    .map((each) => {
      const name = `${each.on} ${each.collection}`;
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + 1);
      return { each, turn };
    })
    .sort(
      (a, b) =>
        (a.each.on < b.each.on ? 1 : a.each.on > b.each.on ? -1 : 0) ||
        a.turn - b.turn ||
        rank(a.each.collection) - rank(b.each.collection),
    )
    .map(({ each }) => each);
}

function pathKey({ entry, key }: News): string {
  return entry ? pathOf(entry.collection, entry.id) : key;
}
