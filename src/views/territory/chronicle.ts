import type { Entry } from '../../data/entry.ts';
import type { Action, Decision, Lieu, Manque, ServicePublic } from '../../data/types.generated.ts';
import { formatDate, NBSP } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { actionPath, decisionPath, lieuPath, manquePath, servicePath } from '../url.ts';

/** Something that an entry dates itself: a gap named, an action evaluated, a place closed. */
export interface ChronicleLine {
  /** YYYY-MM-DD, or a month or a year where no more is known. */
  on: string;
  date: string;
  /** What happened: `Manque nommé`, `Action : avance`. */
  what: string;
  /** The entry that says so. */
  title: string;
  path: string;
  by?: string;
}

/** The entries of a territory that date what happens. */
export interface Told {
  lieux: readonly Entry<Lieu>[];
  manques: readonly Entry<Manque>[];
  services: readonly Entry<ServicePublic>[];
  actions: readonly Entry<Action>[];
  decisions: readonly Entry<Decision>[];
}

type Line = Omit<ChronicleLine, 'date'>;

/**
 * What the entries say happened, the newest first: it goes further back than the history of their files, and is worth
 * what they say.
 * @param today YYYY-MM-DD: what is announced for later is left out
 */
export function chronicleOf(
  { lieux, manques, services, actions, decisions }: Told,
  today: string,
): ChronicleLine[] {
  const lines = [
    ...lieux.flatMap(lieuLines),
    ...manques.flatMap(gapLines),
    ...services.flatMap(serviceLines),
    ...actions.flatMap(actionLines),
    ...decisions.map(decisionLine),
  ];
  return lines
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on === b.on ? a.title.localeCompare(b.title, 'fr') : a.on < b.on ? 1 : -1))
    .map((line) => ({ ...line, date: formatDate(line.on) }));
}

function lieuLines({ id, value }: Entry<Lieu>): Line[] {
  const closed = value.fermeture?.le;
  return closed ? [{ on: closed, what: 'Lieu fermé', title: value.nom, path: lieuPath(id) }] : [];
}

function gapLines({ id, value }: Entry<Manque>): Line[] {
  const about = { title: value.titre, path: manquePath(id) };
  return [
    { on: value.signale_le, what: 'Manque nommé', by: value.auteur, ...about },
    ...(value.suivi ?? []).map(({ le, statut, par }) => ({
      on: le,
      what: `Manque${NBSP}: ${plainLabel('statuts-manque', statut).toLowerCase()}`,
      by: par,
      ...about,
    })),
  ];
}

function serviceLines({ id, value }: Entry<ServicePublic>): Line[] {
  const about = { title: value.nom, path: servicePath(id) };
  const { invite_le, declare_le, declare_par, part, reponse } = value;
  return [
    ...(invite_le ? [{ on: invite_le, what: 'Service public invité', ...about }] : []),
    ...(declare_le
      ? [
          {
            on: declare_le,
            what: `Service public${NBSP}: ${plainLabel('parts', part).toLowerCase()}`,
            ...(declare_par && { by: declare_par }),
            ...about,
          },
        ]
      : []),
    ...(reponse
      ? [{ on: reponse.date, what: 'Le service public répond', by: reponse.fonction, ...about }]
      : []),
  ];
}

function actionLines({ id, value }: Entry<Action>): Line[] {
  const about = { title: value.titre, path: actionPath(id) };
  return [
    ...(value.debut ? [{ on: value.debut, what: 'Action commencée', ...about }] : []),
    ...(value.evaluations ?? []).map(({ le, constat, par }) => ({
      on: le,
      what: `Action${NBSP}: ${plainLabel('constats', constat).toLowerCase()}`,
      by: par,
      ...about,
    })),
    ...(value.fin ? [{ on: value.fin, what: 'Action terminée', ...about }] : []),
  ];
}

function decisionLine({ id, value }: Entry<Decision>): Line {
  return {
    on: value.date,
    what: `Décision ${plainLabel('etats-decision', value.etat).toLowerCase()}`,
    title: value.titre,
    path: decisionPath(id),
  };
}
