import type { AnyEntry } from '../../data/entry.ts';
import { isOn } from '../../data/modules.ts';
import { slugify } from '../../data/slug.ts';
import type { Action, Lieu, Manque, Pratique } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { plainLabel, termsOf } from '../../data/vocabularies.ts';
import { departementOf } from '../../geo/codes.ts';
import { departements } from '../../geo/departements.ts';
import { isClosed } from '../closed.ts';
import type { PublishableCommons } from '../publishable.ts';
import { departementOfLieu, type News, newsOf } from './news.ts';
import { whereabouts } from './where.ts';

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

/** So many entries a feed has at most. */
export const MOST = 50;

/** The page of all news. */
export const NEWS_PAGE = '/nouveautes/';

type Draft = Omit<Channel, 'news'>;

const KINDS = {
  pratiques: ['Pratiques', 'Les pratiques partagées ou mises à jour.'],
  guides: ['Guides', 'Les guides que l’on commence, que l’on écrit, que l’on valide.'],
  ressources: ['Ressources', 'Les ressources partagées, relues ou mises à jour.'],
  appels: ['Appels à envies', 'Les appels que l’on ouvre, et leurs suites.'],
} as const;

const known = new WeakMap<PublishableCommons, Channel[]>();

/** The channels of a commons that something has come through; none where no address says where it is published. */
export function channelsOf(commons: PublishableCommons, today: string): Channel[] {
  if (!commons.commun.site?.url) return [];
  let channels = known.get(commons);
  if (!channels) {
    channels = fill(draftsOf(commons, today), commons, today);
    known.set(commons, channels);
  }
  return channels;
}

function draftsOf(commons: PublishableCommons, today: string): Draft[] {
  const { commun, territoires } = commons;
  const open = commons.lieux.filter(({ value }) => !isClosed(value, today));
  const listed = new Set(open.map(departementOfLieu));
  return [
    {
      key: 'commun',
      group: 'commun',
      name: commun.nom,
      about: 'Tout ce qui est partagé, mis à jour ou vérifié dans ce commun.',
      page: NEWS_PAGE,
    },
    ...Object.entries(KINDS).flatMap(([key, [name, about]]): Draft[] =>
      isOn(commun, key as keyof typeof KINDS) ? [{ key, group: 'genre', name, about, page: `/${key}/` }] : [],
    ),
    ...termsOf('services').map(({ code }): Draft => {
      const name = tie(plainLabel('services', code));
      return {
        key: needKey(code),
        group: 'besoin',
        name,
        about:
          'Les pratiques, guides, ressources, appels, manques, actions et services publics sur ce thème.',
        page: NEWS_PAGE,
      };
    }),
    ...(isOn(commun, 'territoires') ? territoires : []).map(
      ({ id, value }): Draft => ({
        key: `territoires/${id}`,
        group: 'territoire',
        name: value.nom,
        about: 'Ce qui est partagé, mis à jour ou vérifié sur ce territoire.',
        page: `/territoires/${id}/`,
      }),
    ),
    ...[...departements.values()]
      .filter(({ code }) => listed.has(code))
      .map(
        ({ code, nom, dans }): Draft => ({
          key: `departements/${code}`,
          group: 'departement',
          name: nom,
          about: `Ce qui est partagé, mis à jour ou vérifié ${dans}.`,
          page: `/departements/${code}/`,
        }),
      ),
  ];
}

/** One pass over the news, each going into the channels that want it and have room. */
function fill(drafts: readonly Draft[], commons: PublishableCommons, today: string): Channel[] {
  const channels = new Map(drafts.map((draft) => [draft.key, { ...draft, news: [] as News[] }]));
  const keysOf = keyFinder(commons);
  for (const news of newsOf(commons, today).news)
    for (const key of keysOf(news)) {
      const channel = channels.get(key);
      if (channel && channel.news.length < MOST) channel.news.push(news);
    }
  return [...channels.values()].filter(({ news }) => news.length > 0);
}

/** Tells which channels a news goes through. A theme has no lieux: there are too many of each. */
function keyFinder(commons: PublishableCommons): (news: News) => Set<string> {
  const where = whereabouts(commons);
  const territoriesOf = territoryFinder(commons, where);
  const gaps = new Map(commons.manques.map(({ id, value }) => [id, value]));
  return ({ entry, path, collection }) => {
    if (!entry) return new Set(['commun', path.slice(1, -1)]);
    const communes = where.communesOf(entry);
    return new Set([
      'commun',
      collection,
      ...(collection === 'lieux' ? [] : needsOf(entry, gaps).map(needKey)),
      ...[...new Set([...communes].map(departementOf))].map((code) => `departements/${code}`),
      ...territoriesOf(entry, communes).map((id) => `territoires/${id}`),
    ]);
  };
}

/**
 * A territory's news: what names it, what lies wholly inside it, and the lieux and services that serve a part of it.
 */
function territoryFinder(
  { territoires }: PublishableCommons,
  where: ReturnType<typeof whereabouts>,
): (entry: AnyEntry, communes: ReadonlySet<string>) => string[] {
  const byCommune = new Map<string, string[]>();
  for (const territory of territoires)
    for (const code of where.communesIn(territory)) {
      const ids = byCommune.get(code);
      if (ids) ids.push(territory.id);
      else byCommune.set(code, [territory.id]);
    }
  return (entry, communes) => {
    const shared = new Map<string, number>();
    for (const code of communes)
      for (const id of byCommune.get(code) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const serves = entry.collection === 'lieux' || entry.collection === 'services-publics';
    const inside = [...shared].filter(([, number]) => serves || number === communes.size).map(([id]) => id);
    return [...where.namedBy(entry), ...inside];
  };
}

function needsOf({ collection, value }: AnyEntry, gaps: ReadonlyMap<string, Manque>): string[] {
  if (collection === 'lieux') return (value as Lieu).services ?? [];
  if (collection === 'actions')
    return (value as Action).repond_a.flatMap((id) => gaps.get(id)?.besoins ?? []);
  return (value as Pratique).besoins ?? [];
}

function needKey(code: string): string {
  return `besoins/${slugify(code)}`;
}
