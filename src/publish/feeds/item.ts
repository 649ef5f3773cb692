import { collections } from '../../data/collections.ts';
import type { AnyEntry } from '../../data/entry.ts';
import type {
  Action,
  Appel,
  Commun,
  Lieu,
  Manque,
  Pratique,
  ServicePublic,
} from '../../data/types.generated.ts';
import { capitalise, NBSP, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { publicAddress } from '../addresses.ts';
import { describeLicence, lieuxLicence, textsLicence } from '../licence.ts';
import type { News } from './news.ts';

/** Where something comes from. */
export interface FeedSource {
  titre: string;
  url?: string;
}

/** A news as both kinds of feed tell it. */
export interface FeedItem {
  /** Permanent absolute address: a later name of the entry leaves it as it is. */
  id: string;
  url: string;
  title: string;
  /** A sentence or two, without marks. */
  summary: string;
  /** What is new, the summary, the sources, the licence: a paragraph each. */
  text: string;
  /** ISO instants in UTC: dates say no hour, so that of midnight. */
  updated: string;
  published?: string;
  /** Its kind, then its themes, in words. */
  tags: string[];
  licence: { code: string; nom: string; adresse?: string | undefined };
  sources: FeedSource[];
}

/** @param commun says where it is published */
export function feedItem(news: News, commun: Commun): FeedItem {
  const { entry, collection, what, sentences, on, since } = news;
  const licence = licenceOf(entry, commun);
  const sources = entry ? sourcesOf(entry) : [];
  const summary = entry ? tie(summaryOf(entry)) : what;
  const paragraphs = [
    entry && (sentences.length > 0 ? `${what}${NBSP}: ${sentences.join(' ')}` : `${what}.`),
    summary,
    sources.length > 0 &&
      `Source${sources.length > 1 ? 's' : ''}${NBSP}: ${sources.map(({ titre }) => titre).join(NBSP + '; ')}.`,
    `Licence${NBSP}: ${licence.nom}.`,
  ];
  return {
    id: publicAddress(commun, news.key.slice(1)),
    url: publicAddress(commun, news.path.slice(1)),
    title: news.title,
    summary,
    text: paragraphs.filter(Boolean).join('\n\n'),
    updated: instantOf(on),
    ...(since && { published: instantOf(since) }),
    tags: [capitalise(collections[collection].one), ...(entry ? themesOf(entry) : [])],
    licence,
    sources,
  };
}

/** `2026`, `2026-06`, `2026-06-04` → the first instant of it, as RFC 3339 writes it. */
export function instantOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

function summaryOf({ collection, value }: AnyEntry): string {
  switch (collection) {
    case 'lieux': {
      const { adresse, presentation } = value as Lieu;
      return [adresse.commune, presentation?.resume].filter(Boolean).join('. ');
    }
    case 'manques':
      return (value as Manque).constat;
    case 'services-publics': {
      const { genre, part } = value as ServicePublic;
      return `${plainLabel('genres-service-public', genre)}${NBSP}: ${plainLabel('parts', part)}.`;
    }
    default:
      return (value as Pratique | Action | Appel).resume;
  }
}

function themesOf({ collection, value }: AnyEntry): string[] {
  const codes = collection === 'lieux' ? (value as Lieu).services : (value as Pratique).besoins;
  return (codes ?? []).map((code) => tie(plainLabel('services', code)));
}

function licenceOf(entry: AnyEntry | undefined, commun: Commun): FeedItem['licence'] {
  const own = (entry?.value as Lieu | undefined)?.licence;
  if (!entry || entry.collection === 'lieux') {
    const { code, nom, adresse } = describeLicence(own ?? lieuxLicence(commun), 'licences-donnees');
    return { code, nom, adresse };
  }
  const { code, nom, adresse } = describeLicence(own ?? textsLicence(commun), 'licences-ressources');
  return { code, nom, adresse };
}

function sourcesOf({ collection, value }: AnyEntry): FeedSource[] {
  if (collection === 'lieux') {
    const { source } = value as Lieu;
    return source ? [{ titre: source }] : [];
  }
  return ((value as Pratique).sources ?? []).map(({ titre, auteur, url }) => ({
    titre: [auteur, tie(titre)].filter(Boolean).join(', '),
    ...(url && { url }),
  }));
}
