import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { isBefore } from '../../data/partial-dates.ts';
import type { Action } from '../../data/types.generated.ts';
import { formatDate, formatNumber, NBSP, tie } from '../../data/typography.ts';
import type { Fact } from '../lieu/facts.ts';
import { renderMarkdown } from '../markdown.ts';
import { type RelatedLink, relatedTo } from '../related/related.ts';
import { type ActionLine, actionLine, evaluationsOf } from './action-line.ts';
import { type Crumb, overviewCrumbs } from './crumbs.ts';
import { entryDoor } from './doors.ts';
import { type EntryLine, lineOfGap } from './entry-line.ts';
import { gapLine, type Step } from './gap.ts';
import { type EntryLink, entryNamed, linksTo } from './links.ts';
import { findingState } from './looks.ts';
import { type EntryTrust, entryTrust } from './trust.ts';

/** An action of the plan as its page shows it. */
export interface ActionView extends ActionLine {
  resume: string;
  html: string;
  /** The due date, in words, when it has passed and the action is not over. */
  overdue?: string;
  gaps: EntryLine[];
  facts: Fact[];
  frames: { name: string; url?: string }[];
  steps: Step[];
  territories: EntryLink[];
  places: EntryLink[];
  services: EntryLink[];
  practices: EntryLink[];
  related: RelatedLink[];
  evaluate?: string;
  crumbs: Crumb[];
  trust: EntryTrust;
}

/** The actions of a commons that shows them. */
export function actionsOf({ commun, actions }: Pick<Commons, 'commun' | 'actions'>): Entry<Action>[] {
  return isOn(commun, 'actions') ? actions : [];
}

/** @param today YYYY-MM-DD */
export function actionView(entry: Entry<Action>, commons: Commons, today: string): ActionView {
  const { value, texte } = entry;
  const evaluate = entryDoor(commons.commun, 'evaluer', entry);
  const overdue = overdueSince(value, today);
  return {
    ...actionLine(entry),
    resume: tie(value.resume),
    html: renderMarkdown(texte ?? '', 'actions', commons),
    ...(overdue && { overdue: formatDate(overdue) }),
    gaps: gapsAnswered(value, commons),
    facts: factsOf(value),
    frames: (value.cadre ?? []).map(({ nom, url }) => ({ name: tie(nom), ...(url && { url }) })),
    steps: evaluationsOf(value).map(({ le, constat, par, texte: text = '' }) => ({
      on: le,
      date: formatDate(le),
      state: findingState(constat),
      by: par,
      text: tie(text),
    })),
    territories: linksTo(commons, 'territoires', value.territoires),
    places: linksTo(commons, 'lieux', value.lieux),
    services: linksTo(commons, 'services-publics', value.services_publics),
    practices: linksTo(commons, 'pratiques', value.pratiques),
    related: relatedTo(entry, commons),
    ...(evaluate && { evaluate }),
    crumbs: overviewCrumbs(commons.commun, { path: '/actions/', text: 'Plan d’actions' }),
    trust: entryTrust(entry, commons, `l’action « ${value.titre} »`),
  };
}

/** The due date of an action that is not over and should be; a month or a year is past when it has ended. */
export function overdueSince({ echeance, etat }: Action, today: string): string | undefined {
  return echeance !== undefined && etat !== 'terminee' && isBefore(echeance, today) ? echeance : undefined;
}

function gapsAnswered({ repond_a }: Action, commons: Commons): EntryLine[] {
  if (!isOn(commons.commun, 'manques')) return [];
  return repond_a.flatMap((id) => {
    const gap = entryNamed(commons, 'manques', id);
    return gap ? [lineOfGap(gapLine(gap as Parameters<typeof gapLine>[0], commons))] : [];
  });
}

function factsOf({ porteurs, partenaires = [], debut, echeance, fin, moyens = {} }: Action): Fact[] {
  const { postes, montant, financeurs = [], detail } = moyens;
  const lines = (...values: (string | false | undefined)[]): string[] =>
    values.filter((line): line is string => Boolean(line));
  const facts: [string, string[]][] = [
    ['Portée par', porteurs],
    ['Avec', partenaires],
    ['Commencée', lines(debut && formatDate(debut))],
    ['Pour', lines(echeance && !fin && formatDate(echeance))],
    ['Terminée', lines(fin && formatDate(fin))],
    [
      'Avec quoi',
      lines(
        postes !== undefined && `${String(postes).replace('.', ',')}${NBSP}poste à temps plein`,
        montant !== undefined && `${formatNumber(montant)}${NBSP}€ par an`,
        detail && tie(detail),
      ),
    ],
    ['Payée par', financeurs],
  ];
  return facts.flatMap(([label, found]) => (found.length > 0 ? [{ label, lines: found }] : []));
}
