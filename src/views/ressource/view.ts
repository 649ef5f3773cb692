import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Ressource } from '../../data/types.generated.ts';
import { capitalise, joinWords, tie } from '../../data/typography.ts';
import { plainLabel, type VocabularyName } from '../../data/vocabularies.ts';
import { type Citation, citationOf } from '../entry/citation.ts';
import { citedBy } from '../entry/cited-by.ts';
import { entryLinks } from '../entry/citing-links.ts';
import { entryDoor } from '../entry/doors.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';
import { type EntryTrust, entryTrust } from '../entry/trust.ts';
import type { Fact } from '../lieu/facts.ts';
import { renderMarkdown } from '../markdown.ts';
import { type RelatedLink, relatedTo } from '../related/related.ts';
import { ressourcePath, url } from '../url.ts';
import { type ResourceFreshness, resourceFreshness } from './freshness.ts';

/** A resource in a list. */
export interface RessourceLine {
  path: string;
  titre: string;
  resume: string;
  kind: string;
  duration?: string;
  freshness: ResourceFreshness;
}

/** A resource as its page shows it. */
export interface RessourceView extends RessourceLine {
  /** Where it is. */
  url?: string;
  /** Its own file, published with the site. */
  file?: string;
  facts: Fact[];
  html: string;
  practices: EntryLink[];
  guides: EntryLink[];
  places: EntryLink[];
  replaces: EntryLink[];
  replacedBy: EntryLink[];
  /** Where to say that it has changed. */
  changed?: string;
  related: RelatedLink[];
  citation: Citation;
  trust: EntryTrust;
}

/** The resources of a commons that shows them. */
export function ressourcesOf({
  commun,
  ressources,
}: Pick<Commons, 'commun' | 'ressources'>): Entry<Ressource>[] {
  return isOn(commun, 'ressources') ? ressources : [];
}

/** @param today YYYY-MM-DD */
export function ressourceLine({ id, value }: Entry<Ressource>, today: string): RessourceLine {
  return {
    path: ressourcePath(id),
    titre: tie(value.titre),
    resume: tie(value.resume),
    kind: plainLabel('genres-ressource', value.genre),
    ...(value.duree && { duration: tie(value.duree) }),
    freshness: resourceFreshness(value, today),
  };
}

/** @param instant ISO 8601, of the publication */
export function ressourceView(entry: Entry<Ressource>, commons: Commons, instant: string): RessourceView {
  const { id, value, texte } = entry;
  const citing = citedBy(commons, 'ressources', id);
  const changed = entryDoor(commons.commun, 'corriger', entry);
  const trust = entryTrust(entry, commons, `la ressource « ${value.titre} »`);
  return {
    ...ressourceLine(entry, instant.slice(0, 10)),
    ...(value.url && { url: value.url }),
    ...(value.fichier && { file: url(`ressources/${value.fichier}`) }),
    facts: factsOf(value),
    html: renderMarkdown(texte ?? '', 'ressources', commons),
    practices: linksTo(commons, 'pratiques', value.pratiques),
    guides: entryLinks(commons, citing.guides),
    places: linksTo(commons, 'lieux', value.lieux),
    replaces: linksTo(commons, 'ressources', value.remplace),
    replacedBy: entryLinks(commons, citing.ressources),
    ...(changed && { changed }),
    related: relatedTo(entry, commons),
    citation: citationOf(entry, commons, value.auteurs ?? [], ressourcePath(id), trust.licence.name, instant),
    trust,
  };
}

function factsOf(value: Ressource): Fact[] {
  const words = (name: VocabularyName, codes: readonly string[] | undefined): string[] =>
    (codes ?? []).map((code) => tie(plainLabel(name, code)));
  const facts: Fact[] = [
    { label: 'À qui', lines: words('publics-ressource', value.destinataires) },
    { label: 'Niveau', lines: words('niveaux', value.niveaux) },
    { label: 'Temps', lines: value.duree ? [tie(value.duree)] : [] },
    { label: 'Répond à', lines: words('services', value.besoins) },
    {
      label: 'Langues',
      lines: value.langues ? [capitalise(joinWords(words('langues', value.langues)))] : [],
    },
    { label: 'Faite par', lines: value.auteurs ?? [] },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}
