import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Manque } from '../../data/types.generated.ts';
import { capitalise, formatDate, tie } from '../../data/typography.ts';
import { plainLabel, type VocabularyName } from '../../data/vocabularies.ts';
import type { Fact } from '../lieu/facts.ts';
import { type RelatedLink, relatedTo } from '../related/related.ts';
import { manquePath } from '../url.ts';
import { actionLine } from './action-line.ts';
import { citedBy } from './cited-by.ts';
import { entryLinks } from './citing-links.ts';
import { type Crumb, overviewCrumbs } from './crumbs.ts';
import { entryDoor, newDoor } from './doors.ts';
import { type EntryLine, lineOfAction } from './entry-line.ts';
import { type EntryLink, linksTo } from './links.ts';
import { gapState, type State } from './looks.ts';
import { communeName } from './perimeter.ts';
import { type EntryTrust, entryTrust } from './trust.ts';

/** One dated step of a gap: who says it, and why. */
export interface Step {
  on: string;
  date: string;
  state: State;
  by: string;
  text: string;
}

/** A gap in a list. */
export interface GapLine {
  path: string;
  titre: string;
  state: State;
  object: string;
  where: string;
}

/** A named gap as its page shows it. */
export interface GapView extends GapLine {
  contested: boolean;
  constat: string;
  evidence: { titre: string; text: string; date: string; url?: string }[];
  facts: Fact[];
  steps: Step[];
  filledBy: string[];
  actions: EntryLine[];
  territories: EntryLink[];
  services: EntryLink[];
  places: EntryLink[];
  /** Practices that say they answer it. */
  practices: EntryLink[];
  related: RelatedLink[];
  complement?: string;
  newAction?: string;
  crumbs: Crumb[];
  trust: EntryTrust;
}

/** The named gaps of a commons that shows them. */
export function gapsOf({ commun, manques }: Pick<Commons, 'commun' | 'manques'>): Entry<Manque>[] {
  return isOn(commun, 'manques') ? manques : [];
}

export function gapLine({ id, value }: Entry<Manque>, commons: Commons): GapLine {
  const names = linksTo(commons, 'territoires', value.territoires).map(({ text }) => text);
  return {
    path: manquePath(id),
    titre: tie(value.titre),
    state: gapState(value.statut),
    object: plainLabel('objets-manque', value.objet),
    where: [...names, ...(value.communes ?? []).map(communeName)].join(', '),
  };
}

export function gapView(entry: Entry<Manque>, commons: Commons): GapView {
  const { id, value } = entry;
  const { commun } = commons;
  const citing = citedBy(commons, 'manques', id);
  const complement = entryDoor(commun, 'corriger', entry);
  const newAction = isOn(commun, 'actions')
    ? newDoor(commun, 'nouveau-actions', `Une action pour « ${value.titre} »`)
    : undefined;
  return {
    ...gapLine(entry, commons),
    contested: value.statut === 'conteste',
    constat: tie(value.constat),
    evidence: (value.preuves ?? []).map(({ titre, texte, date, url }) => ({
      titre: tie(titre),
      text: tie(texte ?? ''),
      date: date ? formatDate(date) : '',
      ...(url && { url }),
    })),
    facts: factsOf(value),
    steps: stepsOf(value),
    filledBy: (value.comble_par ?? []).map(tie),
    actions: citing.actions.map((action) => lineOfAction(actionLine(action))),
    territories: linksTo(commons, 'territoires', value.territoires),
    services: linksTo(commons, 'services-publics', value.services_publics),
    places: linksTo(commons, 'lieux', value.lieux),
    practices: entryLinks(commons, citing.pratiques),
    related: relatedTo(entry, commons),
    ...(complement && { complement }),
    ...(newAction && { newAction }),
    crumbs: overviewCrumbs(commons.commun, { path: '/manques/', text: 'Ce qui manque' }),
    trust: entryTrust(entry, commons, `« ${value.titre} »`),
  };
}

/** From the day it was named to the last change, in the order of time. */
function stepsOf({ signale_le, auteur, suivi = [] }: Manque): Step[] {
  const first = { le: signale_le, statut: 'signale' as const, par: auteur, texte: '' };
  return [first, ...suivi.toSorted((a, b) => a.le.localeCompare(b.le))].map(
    ({ le, statut, par, texte = '' }) => ({
      on: le,
      date: formatDate(le),
      state: gapState(statut),
      by: par,
      text: tie(texte),
    }),
  );
}

function factsOf(value: Manque): Fact[] {
  const words = (name: VocabularyName, codes: readonly string[] | undefined): string[] =>
    (codes ?? []).map((code) => capitalise(tie(plainLabel(name, code))));
  const facts: [string, string[]][] = [
    ['Où', (value.communes ?? []).map(communeName)],
    ['Pour quoi faire', words('services', value.besoins)],
    ['À quel moment', words('moments', value.moments)],
    ['Dans quelle langue', words('langues', value.langues)],
    ['Pour qui', words('publics-pratique', value.publics)],
    ['Pour quel niveau', words('niveaux', value.niveaux)],
    ['Genre de service', words('genres-service-public', value.genres_service)],
    ['Nommé par', [value.auteur]],
    ['Depuis le', [formatDate(value.signale_le)]],
  ];
  return facts.flatMap(([label, lines]) => (lines.length > 0 ? [{ label, lines }] : []));
}
