import { withDefaults } from '../../data/commun.ts';
import { type Entry, noEntries } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Action, Commun, Manque, ServicePublic, Territoire } from '../../data/types.generated.ts';

/** A commons in memory. */
export function commonsWith(parts: Partial<Commons>, commun: Partial<Commun> = {}): Commons {
  return {
    ...noEntries(),
    dir: '/dossier-absent',
    commun: withDefaults({ nom: 'Essai', ...commun } as Commun),
    ...parts,
  } as Commons;
}

export function territory(id: string, value: Partial<Territoire> = {}): Entry<Territoire> {
  return {
    collection: 'territoires',
    id,
    path: `territoires/${id}.yaml`,
    value: { nom: id, genre: 'commune', perimetre: { communes: ['29019'] }, ...value },
  };
}

export function service(id: string, value: Partial<ServicePublic> = {}): Entry<ServicePublic> {
  return {
    collection: 'services-publics',
    id,
    path: `services-publics/${id}.yaml`,
    value: { nom: id, genre: 'caf', perimetre: { communes: ['29019'] }, part: 'en-place', ...value },
  };
}

export function gap(id: string, value: Partial<Manque> = {}): Entry<Manque> {
  return {
    collection: 'manques',
    id,
    path: `manques/${id}.yaml`,
    value: {
      titre: id,
      objet: 'lieu',
      constat: 'Constat.',
      auteur: 'Une association',
      signale_le: '2026-01-10',
      statut: 'signale',
      ...value,
    },
  };
}

export function action(id: string, value: Partial<Action> = {}): Entry<Action> {
  return {
    collection: 'actions',
    id,
    path: `actions/${id}.md`,
    value: {
      titre: id,
      resume: 'Résumé.',
      repond_a: [],
      porteurs: ['Un collectif'],
      etat: 'en-cours',
      ...value,
    },
  };
}
