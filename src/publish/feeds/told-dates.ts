import type { AnyEntry } from '../../data/entry.ts';
import type {
  Action,
  Appel,
  Guide,
  Lieu,
  Manque,
  Pratique,
  Ressource,
  ServicePublic,
} from '../../data/types.generated.ts';
import { NBSP } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';

/** A date that an entry says itself, and what it says of it. */
export interface ToldDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  on: string;
  what: string;
}

type Told = readonly [on: string | undefined, what: string];

/** The dates that an entry says itself, in no order: what is left to know of it where git remembers nothing. */
export function toldDates({ collection, value }: AnyEntry): ToldDate[] {
  return datesOf(collection, value).flatMap(([on, what]) => (on ? [{ on, what }] : []));
}

function datesOf(collection: AnyEntry['collection'], value: AnyEntry['value']): Told[] {
  switch (collection) {
    case 'lieux': {
      const { verifie, date_maj } = value as Lieu;
      return [
        [verifie?.le, 'Vérifié'],
        [date_maj, 'Mis à jour'],
      ];
    }
    case 'pratiques': {
      const { debut, fin } = (value as Pratique).dates ?? {};
      return [
        [debut, 'Commencée'],
        [fin, 'Terminée'],
      ];
    }
    case 'guides':
      return ((value as Guide).etapes ?? []).map(({ etape, le }) => [le, plainLabel('etapes-guide', etape)]);
    case 'ressources': {
      const { a_jour_le, perimee } = value as Ressource;
      return [
        [a_jour_le, 'Relue'],
        [perimee?.le, 'Signalée à revoir'],
      ];
    }
    case 'appels': {
      const { ouvert_le, clos_le } = value as Appel;
      return [
        [ouvert_le, 'Ouvert'],
        [clos_le, 'Clos'],
      ];
    }
    case 'manques': {
      const { signale_le, suivi = [], verifie } = value as Manque;
      return [
        [signale_le, 'Nommé'],
        ...suivi.map(({ le, statut }): Told => [le, plainLabel('statuts-manque', statut)]),
        [verifie?.le, 'Vérifié'],
      ];
    }
    case 'actions': {
      const { debut, fin, evaluations = [] } = value as Action;
      return [
        [debut, 'Commencée'],
        ...evaluations.map(
          ({ le, constat }): Told => [le, `Évaluée${NBSP}: ${plainLabel('constats', constat).toLowerCase()}`],
        ),
        [fin, 'Terminée'],
      ];
    }
    case 'services-publics': {
      const { invite_le, declare_le, reponse, verifie, part } = value as ServicePublic;
      return [
        [invite_le, 'Invité'],
        [declare_le, plainLabel('parts', part)],
        [reponse?.date, 'A répondu'],
        [verifie?.le, 'Vérifié'],
      ];
    }
    default:
      return [];
  }
}
