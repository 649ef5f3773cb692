import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Guide } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type Citation, citationOf } from '../entry/citation.ts';
import { entryDoor, newDoor } from '../entry/doors.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';
import { placeNames } from '../entry/place-names.ts';
import { type EntryTrust, entryTrust } from '../entry/trust.ts';
import type { Fact } from '../lieu/facts.ts';
import { renderMarkdown } from '../markdown.ts';
import { type RelatedLink, relatedTo } from '../related/related.ts';
import { guidePath } from '../url.ts';
import { type GuideStep, guideSteps } from './steps.ts';

/** A guide in a list. */
export interface GuideLine {
  path: string;
  titre: string;
  resume: string;
  /** Where it stands, in plain words, and whether everyone has agreed on it. */
  stage: string;
  valid: boolean;
  /** `3 conseils`, the day of the stage, if they are known. */
  date?: string;
}

/** A guide as its page shows it. */
export interface GuideView extends GuideLine {
  question: string;
  steps: GuideStep[];
  /** What is asked of the reader now. */
  ask?: string;
  enjeux: string[];
  questions: string[];
  conseils: { text: string; practices: EntryLink[] }[];
  ecueils: string[];
  outils: { text: string; link?: EntryLink; url?: string }[];
  initiatives: EntryLink[];
  resources: EntryLink[];
  html: string;
  facts: Fact[];
  /** What this version calls itself. */
  version?: string;
  answer?: string;
  practiceDoor?: string;
  related: RelatedLink[];
  citation: Citation;
  trust: EntryTrust;
}

/** The guides of a commons that shows them. */
export function guidesOf({ commun, guides }: Pick<Commons, 'commun' | 'guides'>): Entry<Guide>[] {
  return isOn(commun, 'guides') ? guides : [];
}

export function guideLine({ id, value }: Entry<Guide>): GuideLine {
  const since = value.etapes?.findLast(({ etape }) => etape === value.etape)?.le;
  return {
    path: guidePath(id),
    titre: tie(value.titre),
    resume: tie(value.resume),
    stage: plainLabel('etapes-guide', value.etape),
    valid: value.etape === 'valide',
    ...(since && { date: formatDate(since) }),
  };
}

/** @param instant ISO 8601, of the publication */
export function guideView(entry: Entry<Guide>, commons: Commons, instant: string): GuideView {
  const { id, value, texte } = entry;
  const { commun } = commons;
  const steps = guideSteps(value);
  const ask = steps.find(({ status }) => status === 'en-cours')?.ask;
  const answer = entryDoor(commun, 'corriger', entry);
  const practiceDoor = isOn(commun, 'pratiques')
    ? newDoor(commun, 'pratique', `Une pratique pour le guide « ${value.titre} »`)
    : undefined;
  const trust = entryTrust(entry, commons, `le guide « ${value.titre} »`);
  return {
    ...guideLine(entry),
    question: tie(value.question),
    steps,
    ...(ask && { ask }),
    enjeux: (value.enjeux ?? []).map(tie),
    questions: (value.questions ?? []).map(tie),
    conseils: (value.conseils ?? []).map(({ conseil, pratiques }) => ({
      text: tie(conseil),
      practices: linksTo(commons, 'pratiques', pratiques),
    })),
    ecueils: (value.ecueils ?? []).map(tie),
    outils: toolsOf(value, commons),
    initiatives: linksTo(commons, 'pratiques', value.initiatives),
    resources: linksTo(commons, 'ressources', value.ressources),
    html: renderMarkdown(texte ?? '', 'guides', commons),
    facts: factsOf(value),
    ...(value.version && { version: tie(value.version) }),
    ...(answer && { answer }),
    ...(practiceDoor && { practiceDoor }),
    related: relatedTo(entry, commons),
    citation: citationOf(
      entry,
      commons,
      value.contributeurs ?? [],
      guidePath(id),
      trust.licence.name,
      instant,
    ),
    trust,
  };
}

function toolsOf({ outils = [] }: Guide, commons: Commons): GuideView['outils'] {
  return outils.map(({ outil, ressource, url }) => {
    const [link] = linksTo(commons, 'ressources', ressource ? [ressource] : []);
    return { text: tie(outil), ...(link && { link }), ...(url && { url }) };
  });
}

function factsOf({ publics, besoins, territoire, contributeurs, version }: Guide): Fact[] {
  const facts: Fact[] = [
    { label: 'Pour qui', lines: (publics ?? []).map((code) => plainLabel('publics-pratique', code)) },
    { label: 'Répond à', lines: (besoins ?? []).map((code) => tie(plainLabel('services', code))) },
    { label: 'Où', lines: placeNames(territoire) },
    { label: 'Écrit par', lines: contributeurs ?? [] },
    { label: 'Version', lines: version ? [tie(version)] : [] },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}
