import { expect, it } from 'vitest';
import { formatEntry } from '../../data/write.ts';
import { action, manque, tellOf, territoire } from '../testing.ts';

const gap = { 'manques/29/samedi.yaml': manque() };
const par = 'Un lieu';

it.each([
  [
    { debut: '2026-02', fin: '2026-01' },
    'error La fin (2026-01) est avant le début (2026-02) : corrigez l’une des deux dates.',
  ],
  [
    { debut: '2026-02', echeance: '2025' },
    'error L’échéance (2025) est avant le début (2026-02) : corrigez l’une des deux dates.',
  ],
  [
    { debut: '2026-02-10', evaluations: [{ le: '2026-02-09', constat: 'avance', par }] },
    'error Cette évaluation (2026-02-09) est d’avant le début de l’action (2026-02-10) : corrigez l’une des deux dates.',
  ],
])('puts the dates of an action in order: %j', (changes, sentence) => {
  expect(tellOf('ordre-des-dates', { ...gap, 'actions/a.md': action(changes) })).toEqual([sentence]);
});

it('compares years, months and days as far as both go', () => {
  const changes = { debut: '2026-02-10', echeance: '2026', fin: '2026-02' };
  expect(tellOf('ordre-des-dates', { ...gap, 'actions/a.md': action(changes) })).toEqual([]);
});

it('puts those of gaps, roles, decisions and calls in order', () => {
  expect(
    tellOf('ordre-des-dates', {
      'manques/29/a.yaml': manque({ suivi: [{ le: '2026-01-09', statut: 'signale', par }] }),
      'territoires/a.yaml': territoire({
        referents: [{ organisation: par, depuis: '2026', jusqu_a: '2025' }],
      }),
      'decisions/a.md': formatEntry('decisions', {
        titre: 'Une règle',
        date: '2026-01-02',
        etat: 'en-vigueur',
        a_revoir_le: '2026-01-01',
      }),
      'appels/a.md': formatEntry('appels', {
        titre: 'Vos envies',
        resume: 'Tout est gardé.',
        porteurs: [par],
        ouvert_le: '2026-02',
        clos_le: '2026-01',
      }),
    }),
  ).toHaveLength(4);
});
