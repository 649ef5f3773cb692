import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { isBefore } from '../../data/partial-dates.ts';
import type { Appel } from '../../data/types.generated.ts';
import { count, formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type Citation, citationOf } from '../entry/citation.ts';
import { citedBy } from '../entry/cited-by.ts';
import { entryLinks } from '../entry/citing-links.ts';
import { newDoor } from '../entry/doors.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';
import { placeNames } from '../entry/place-names.ts';
import { type EntryTrust, entryTrust } from '../entry/trust.ts';
import type { Fact } from '../lieu/facts.ts';
import { renderMarkdown } from '../markdown.ts';
import { appelPath } from '../url.ts';
import { type Project, projectsOf } from './projects.ts';

/** A call in a list. */
export interface AppelLine {
  path: string;
  titre: string;
  resume: string;
  state: { text: string; look: 'open' | 'closed' | 'unknown' };
  /** `5 envies reçues` */
  size: string;
}

/** A call as its page shows it. */
export interface AppelView extends AppelLine {
  open: boolean;
  soutien?: string;
  projects: Project[];
  /** Practices that say they come from it and are in no project of the list. */
  others: EntryLink[];
  territories: EntryLink[];
  facts: Fact[];
  html: string;
  answer?: string;
  citation: Citation;
  trust: EntryTrust;
}

/** The calls of a commons that shows them: those that are open first. */
export function appelsOf(
  { commun, appels }: Pick<Commons, 'commun' | 'appels'>,
  today: string,
): Entry<Appel>[] {
  if (!isOn(commun, 'appels')) return [];
  const rank = ({ value }: Entry<Appel>) => (stateOf(value, today) === OPEN ? 0 : 1);
  return appels.toSorted((a, b) => rank(a) - rank(b));
}

const OPEN = { text: 'Ouvert', look: 'open' } as const;
const CLOSED = { text: 'Clos', look: 'closed' } as const;
const UNKNOWN = { text: 'Dates non connues', look: 'unknown' } as const;

/** Open until a past end; of a call that says neither its beginning nor its end, nothing is known. */
function stateOf({ ouvert_le, clos_le }: Appel, today: string): AppelLine['state'] {
  if (clos_le && isBefore(clos_le, today)) return CLOSED;
  return ouvert_le ? OPEN : UNKNOWN;
}

/** @param today YYYY-MM-DD */
export function appelLine({ id, value }: Entry<Appel>, today: string): AppelLine {
  return {
    path: appelPath(id),
    titre: tie(value.titre),
    resume: tie(value.resume),
    state: stateOf(value, today),
    size: count(value.projets?.length ?? 0, 'envie', 'envies', 'Aucune envie pour l’instant'),
  };
}

/** @param instant ISO 8601, of the publication */
export function appelView(entry: Entry<Appel>, commons: Commons, instant: string): AppelView {
  const { id, value, texte } = entry;
  const line = appelLine(entry, instant.slice(0, 10));
  const open = line.state.look === 'open';
  const answer = open
    ? newDoor(commons.commun, 'pratique', `Une envie pour l’appel « ${value.titre} »`)
    : undefined;
  const projects = projectsOf(value, commons);
  const listed = new Set(projects.map(({ practice }) => practice?.path));
  const trust = entryTrust(entry, commons, `l’appel « ${value.titre} »`);
  return {
    ...line,
    open,
    ...(value.soutien && { soutien: tie(value.soutien) }),
    projects,
    others: entryLinks(commons, citedBy(commons, 'appels', id).pratiques).filter(
      ({ path }) => !listed.has(path),
    ),
    territories: linksTo(commons, 'territoires', value.territoires),
    facts: factsOf(value),
    html: renderMarkdown(texte ?? '', 'appels', commons),
    ...(answer && { answer }),
    citation: citationOf(entry, commons, value.porteurs, appelPath(id), trust.licence.name, instant),
    trust,
  };
}

function factsOf({ porteurs, ouvert_le, clos_le, territoire, besoins }: Appel): Fact[] {
  const facts: Fact[] = [
    { label: 'Porté par', lines: porteurs },
    { label: 'Ouvert', lines: ouvert_le ? [formatDate(ouvert_le)] : [] },
    { label: 'Clos', lines: clos_le ? [formatDate(clos_le)] : [] },
    { label: 'Où', lines: placeNames(territoire) },
    { label: 'À propos de', lines: (besoins ?? []).map((code) => tie(plainLabel('services', code))) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}
