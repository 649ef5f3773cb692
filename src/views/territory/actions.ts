import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Action, Manque, Territoire } from '../../data/types.generated.ts';
import { capitalise, formatDate, formatNumber, NBSP, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { entryDoor, newDoor } from '../entry/doors.ts';
import { actionState, findingState, type State } from '../entry/looks.ts';
import { actionPath } from '../url.ts';
import { type Answer, gapsOf } from './gaps.ts';
import { standingOf } from './span.ts';

export interface Evaluation {
  /** YYYY-MM-DD, and in words. */
  on: string;
  date: string;
  finding: State;
  by: string;
  text?: string;
}

/** One line of the plan. */
export interface ActionCard {
  path: string;
  title: string;
  resume: string;
  state: State;
  carriers: string[];
  partners: string[];
  /** `0,3 poste`, `6 000 €, de la Fondation…` */
  means: string[];
  frames: { text: string; url?: string }[];
  /** `De janvier 2026 à juin 2027` */
  when?: string;
  /** The due day is past and nobody said that it is done: told kindly. */
  overdue?: string;
  /** The newest first. */
  evaluations: Evaluation[];
  evaluate?: string;
}

/** The plan, gap by gap. */
export interface PlanView {
  groups: { gap?: { title: string; path?: string }; cards: ActionCard[] }[];
  total: number;
  /** How many wait past their due day. */
  overdue: number;
  /** Where one proposes an action. */
  propose?: string;
}

/** The actions that answer a gap of the territory, or say that they hold there. */
export function actionsOf(territory: Entry<Territoire>, commons: Commons): Entry<Action>[] {
  if (!isOn(commons.commun, 'actions')) return [];
  const answered = new Set(
    gapsOf(territory, commons)
      .filter(({ standing }) => standing !== 'wider')
      .flatMap(({ gap }) => [gap.id, ...(gap.value.alias ?? [])]),
  );
  return commons.actions.filter(({ value }) => {
    const standing = value.territoires && standingOf(value, territory, commons);
    return standing === 'own' || standing === 'part' || value.repond_a.some((named) => answered.has(named));
  });
}

/** Actions as the gaps that they answer name them. */
export function answersOf(actions: readonly Entry<Action>[]): Answer[] {
  return actions.map(({ id, value }) => ({
    repond_a: value.repond_a,
    title: tie(value.titre),
    path: actionPath(id),
    state: plainLabel('etats-action', value.etat),
  }));
}

/**
 * The plan of a territory; undefined where the commons has switched it off.
 * @param gapPath where a gap is told, on the page or on its own; undefined where gaps are switched off
 * @param today YYYY-MM-DD
 */
export function planView(
  actions: readonly Entry<Action>[],
  commons: Commons,
  gapPath: (id: string) => string | undefined,
  today: string,
): PlanView | undefined {
  if (!isOn(commons.commun, 'actions')) return undefined;
  const groups = new Map<string, { gap?: Entry<Manque>; cards: ActionCard[] }>();
  for (const action of actions) {
    const gap = commons.manques.find(({ id, value }) =>
      action.value.repond_a.some((named) => named === id || value.alias?.includes(named)),
    );
    const group = groups.get(gap?.id ?? '') ?? { ...(gap && { gap }), cards: [] };
    group.cards.push(actionCard(action, commons, today));
    groups.set(gap?.id ?? '', group);
  }
  const cards = [...groups.values()].flatMap((group) => group.cards);
  const propose = newDoor(commons.commun, 'nouveau-actions', 'Une action à proposer');
  return {
    groups: [...groups.values()].map(({ gap, cards: each }) => {
      const path = gap && gapPath(gap.id);
      return {
        ...(gap && { gap: { title: tie(gap.value.titre), ...(path && { path }) } }),
        cards: each,
      };
    }),
    total: cards.length,
    overdue: cards.filter(({ overdue }) => overdue).length,
    ...(propose && { propose }),
  };
}

function actionCard(entry: Entry<Action>, commons: Commons, today: string): ActionCard {
  const { id, value } = entry;
  const { titre, resume, etat, porteurs, partenaires = [], cadre = [], evaluations = [] } = value;
  const evaluate = entryDoor(commons.commun, 'evaluer', entry);
  const when = whenOf(value, today);
  const overdue = overdueOf(value, today);
  return {
    path: actionPath(id),
    title: tie(titre),
    resume: tie(resume),
    state: actionState(etat),
    carriers: porteurs,
    partners: partenaires,
    means: meansOf(value),
    frames: cadre.map(({ nom, url }) => ({ text: tie(nom), ...(url && { url }) })),
    ...(when && { when }),
    ...(overdue && { overdue }),
    evaluations: evaluations
      .toSorted((a, b) => (a.le < b.le ? 1 : a.le > b.le ? -1 : 0))
      .map(({ le, constat, par, texte }) => ({
        on: le,
        date: formatDate(le),
        finding: findingState(constat),
        by: par,
        ...(texte && { text: tie(texte) }),
      })),
    ...(evaluate && { evaluate }),
  };
}

function meansOf({ moyens = {} }: Action): string[] {
  const { postes, montant, financeurs = [], detail } = moyens;
  return [
    postes !== undefined &&
      `${String(postes).replace('.', ',')}${NBSP}${postes < 2 ? 'poste' : 'postes'} à temps plein`,
    montant !== undefined && `${formatNumber(montant)}${NBSP}€`,
    financeurs.length > 0 && `Financé par ${financeurs.join(', ')}`,
    detail && tie(detail),
  ].filter((part): part is string => Boolean(part));
}

function whenOf({ debut, echeance, fin }: Action, today: string): string | undefined {
  const hasBegun = debut !== undefined && debut <= today.slice(0, debut.length);
  const begin = debut && `${hasBegun ? 'Commencée' : 'Commence'} ${inWords(debut)}`;
  const end = fin ? `finie ${inWords(fin)}` : echeance && `à finir pour ${inWords(echeance, true)}`;
  const said = [begin, end].filter(Boolean).join(', ');
  return said ? capitalise(said) : undefined;
}

/** `en mars 2026`, `le 4 mars 2026`, `en 2026`; bare: `mars 2026`. */
function inWords(iso: string, bare = false): string {
  const words = formatDate(iso);
  if (iso.length === 10) return `le${NBSP}${words}`;
  return bare ? words : `en ${words}`;
}

/** A month or a year is past when its last day is. */
function overdueOf({ etat, echeance }: Action, today: string): string | undefined {
  if (!echeance || etat === 'terminee' || etat === 'suspendue') return undefined;
  if (echeance >= today.slice(0, echeance.length)) return undefined;
  const day = echeance.length === 10 ? `du ${formatDate(echeance)}` : `de ${formatDate(echeance)}`;
  return `L’échéance ${day} est passée. Où en est-on\u00a0? De quoi a-t-on besoin pour continuer\u00a0?`;
}
