import { expect, it } from 'vitest';
import type { AnyEntry, Collection, EntryTypes } from '../../data/entry.ts';
import { chronicleOf, type Told } from './chronicle.ts';

function entry<C extends Collection>(collection: C, id: string, value: EntryTypes[C]) {
  return { collection, id, path: id, value } as AnyEntry as never;
}

const nothing: Told = { lieux: [], manques: [], services: [], actions: [], decisions: [] };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('tells what the entries date themselves, the newest first, what is announced left out', () => {
  const told: Told = {
    lieux: [
      entry('lieux', '29/maison', {
        nom: 'Maison',
        adresse: { commune: 'Brest' },
        fermeture: { le: '2027-01-01', motif: 'x' } as never,
      }),
    ],
    manques: [
      entry('manques', '29/samedi', {
        titre: 'Rien le samedi',
        objet: 'moment',
        constat: 'Rien.',
        auteur: 'Réseau imaginaire',
        signale_le: '2025-04-01',
        statut: 'comble',
        suivi: [{ le: '2026-02-01', statut: 'comble', par: 'Médiathèque imaginaire' }],
      }),
    ],
    services: [
      entry('services-publics', '29/caf', {
        nom: 'CAF imaginaire',
        genre: 'caf',
        perimetre: { departements: ['29'] },
        part: 'en-place',
        declare_le: '2025-06-01',
        declare_par: 'Réseau imaginaire',
        reponse: { texte: 'Oui.', date: '2025-07-01', fonction: 'direction' },
      }),
    ],
    actions: [
      entry('actions', 'ouvrir', {
        titre: 'Ouvrir le samedi',
        resume: 'x',
        repond_a: ['29/samedi'],
        porteurs: ['x'],
        etat: 'en-cours',
        debut: '2025-09',
        evaluations: [{ le: '2025-12-01', constat: 'avance', par: 'Réseau imaginaire' }],
      }),
    ],
    decisions: [
      entry('decisions', 'd', { titre: 'Ouvrir', date: '2025-08-01', etat: 'en-vigueur' } as never),
    ],
  };
  const lines = chronicleOf(told, '2026-11-22');
  expect(lines.map(({ on, what, by = '' }) => plain(`${on} ${what} ${by}`).trim())).toEqual([
    '2026-02-01 Manque : comblé Médiathèque imaginaire',
    '2025-12-01 Action : cela avance Réseau imaginaire',
    '2025-09 Action commencée',
    '2025-08-01 Décision en vigueur',
    '2025-07-01 Le service public répond direction',
    '2025-06-01 Service public : en place Réseau imaginaire',
    '2025-04-01 Manque nommé Réseau imaginaire',
  ]);
  expect(plain(lines[2]!.date)).toBe('septembre 2025');
  expect(chronicleOf(nothing, '2026-11-22')).toEqual([]);
});
