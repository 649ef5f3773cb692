import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Manque, Territoire } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { entryDoor, newDoor } from '../entry/doors.ts';
import { gapState, type State } from '../entry/looks.ts';
import { manquePath } from '../url.ts';
import { type Standing, sayWhere, standingOf } from './span.ts';

/** A gap that somebody named. */
export interface GapCard {
  id: string;
  path: string;
  title: string;
  status: State;
  /** What lacks: a place, a moment… */
  kind: string;
  /** Where, when it is not the territory itself. */
  where?: string;
  text: string;
  author: string;
  on: string;
  evidence: { title: string; text?: string; url?: string; date?: string }[];
  /** What was said since, the oldest first. */
  follow: { status: string; on: string; date: string; by: string; text?: string }[];
  filledBy: string[];
  /** The actions that answer it. */
  actions: { title: string; path: string; state: string }[];
  complement?: string;
}

export interface GapsView {
  /** Those of the territory and its parts: open ones first, the newest first. */
  own: GapCard[];
  /** Named for something wider that reaches here. */
  wider: GapCard[];
  /** How many of `own` are open, and how many filled. */
  open: number;
  filled: number;
  /** Where one names what is missing. */
  name?: string;
}

/** An action as gaps name it. */
export interface Answer {
  repond_a: readonly string[];
  title: string;
  path: string;
  state: string;
}

/** The named gaps of a territory; undefined where the commons has switched them off. */
export function gapsView(
  territory: Entry<Territoire>,
  commons: Commons,
  answers: readonly Answer[],
): GapsView | undefined {
  if (!isOn(commons.commun, 'manques')) return undefined;
  const standing = gapsOf(territory, commons);
  const cards = (...wanted: Standing[]): GapCard[] =>
    standing
      .filter((each) => wanted.includes(each.standing))
      .map(({ gap, standing: how }) => gapCard(gap, how, commons, answers))
      .sort(openFirst);
  const own = cards('own', 'part');
  const filled = own.filter(isFilled).length;
  const name = newDoor(commons.commun, 'manque', `Ce qui manque\u00a0: ${territory.value.nom}`);
  return { own, wider: cards('wider'), open: own.length - filled, filled, ...(name && { name }) };
}

/** The gaps that have to do with a territory, whatever is switched on. */
export function gapsOf(
  territory: Entry<Territoire>,
  commons: Pick<Commons, 'manques' | 'territoires'>,
): { gap: Entry<Manque>; standing: Standing }[] {
  return commons.manques.flatMap((gap) => {
    const standing = standingOf(gap.value, territory, commons);
    return standing ? [{ gap, standing }] : [];
  });
}

/** The named gaps of a territory and its parts; none where they are switched off. */
export function gapsHere(territory: Entry<Territoire>, commons: Commons): Entry<Manque>[] {
  if (!isOn(commons.commun, 'manques')) return [];
  return gapsOf(territory, commons).flatMap(({ gap, standing }) => (standing === 'wider' ? [] : [gap]));
}

function gapCard(
  entry: Entry<Manque>,
  standing: Standing,
  commons: Commons,
  answers: readonly Answer[],
): GapCard {
  const { id, value } = entry;
  const { titre, statut, objet, constat, auteur, signale_le, preuves = [], suivi = [], alias = [] } = value;
  const where = standing === 'own' ? '' : sayWhere(value, commons);
  const complement = entryDoor(commons.commun, 'corriger', entry);
  return {
    id,
    path: manquePath(id),
    title: tie(titre),
    status: gapState(statut),
    kind: tie(plainLabel('objets-manque', objet)),
    ...(where && { where }),
    text: tie(constat),
    author: auteur,
    on: formatDate(signale_le),
    evidence: preuves.map(({ titre: title, texte, url, date }) => ({
      title: tie(title),
      ...(texte && { text: tie(texte) }),
      ...(url && { url }),
      ...(date && { date: formatDate(date) }),
    })),
    follow: suivi
      .toSorted((a, b) => (a.le < b.le ? -1 : 1))
      .map(({ le, statut: status, par, texte }) => ({
        status: gapState(status).text,
        on: le,
        date: formatDate(le),
        by: par,
        ...(texte && { text: tie(texte) }),
      })),
    filledBy: (value.comble_par ?? []).map(tie),
    actions: answers
      .filter(({ repond_a }) => repond_a.some((named) => named === id || alias.includes(named)))
      .map(({ title, path, state }) => ({ title, path, state })),
    ...(complement && { complement }),
  };
}

function isFilled({ status }: GapCard): boolean {
  return status.code === 'comble';
}

function openFirst(a: GapCard, b: GapCard): number {
  return Number(isFilled(a)) - Number(isFilled(b)) || a.title.localeCompare(b.title, 'fr');
}
