import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Pratique } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type Citation, citationOf } from '../entry/citation.ts';
import { citedBy } from '../entry/cited-by.ts';
import { bothWays, type CitingLinks, citingLinks, entryLinks } from '../entry/citing-links.ts';
import { entryDoor } from '../entry/doors.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';
import { type EntryTrust, entryTrust } from '../entry/trust.ts';
import type { Fact } from '../lieu/facts.ts';
import { renderMarkdown } from '../markdown.ts';
import { type RelatedLink, relatedTo } from '../related/related.ts';
import { pratiquePath } from '../url.ts';
import { essentialFacts, otherFacts } from './facts.ts';
import { type Genealogy, genealogyOf } from './genealogy.ts';
import { type PracticePlace, placesOf } from './places.ts';

/** A practice in a list. */
export interface PratiqueLine {
  path: string;
  titre: string;
  resume: string;
  state: string;
  porteurs: string[];
}

/** A practice as its page shows it. */
export interface PratiqueView extends PratiqueLine {
  /** For whom, how long, with what: what one wants to know first. */
  essentials: Fact[];
  facts: Fact[];
  html: string;
  places: PracticePlace[];
  services: EntryLink[];
  gaps: EntryLink[];
  /** The call it comes from, or those that list it. */
  calls: EntryLink[];
  genealogy?: Genealogy;
  /** Guides, resources and actions that cite it. */
  cited: CitingLinks[];
  related: RelatedLink[];
  contribute?: string;
  citation: Citation;
  trust: EntryTrust;
}

export function pratiqueLine({ id, value }: Entry<Pratique>): PratiqueLine {
  return {
    path: pratiquePath(id),
    titre: tie(value.titre),
    resume: tie(value.resume),
    state: plainLabel('etats-pratique', value.etat),
    porteurs: (value.porteurs ?? []).map(tie),
  };
}

/** @param instant ISO 8601, of the publication */
export function pratiqueView(entry: Entry<Pratique>, commons: Commons, instant: string): PratiqueView {
  const { id, value, texte } = entry;
  const citing = citedBy(commons, 'pratiques', id);
  const genealogy = genealogyOf(entry, commons);
  const contribute = entryDoor(commons.commun, 'corriger', entry);
  const trust = entryTrust(entry, commons, `la pratique « ${value.titre} »`);
  return {
    ...pratiqueLine(entry),
    essentials: essentialFacts(value),
    facts: otherFacts(value),
    html: renderMarkdown(texte ?? '', 'pratiques', commons),
    places: placesOf(value.lieux, commons),
    services: bothWays(
      linksTo(commons, 'services-publics', value.services_publics),
      entryLinks(commons, citing['services-publics']),
    ),
    gaps: bothWays(linksTo(commons, 'manques', value.manques), entryLinks(commons, citing.manques)),
    calls: bothWays(
      linksTo(commons, 'appels', value.issue_de ? [value.issue_de] : []),
      entryLinks(commons, citing.appels),
    ),
    ...(genealogy && { genealogy }),
    cited: citingLinks(commons, 'pratiques', id, ['services-publics', 'manques', 'appels']),
    related: relatedTo(entry, commons),
    ...(contribute && { contribute }),
    citation: citationOf(entry, commons, value.porteurs ?? [], pratiquePath(id), trust.licence.name, instant),
    trust,
  };
}
