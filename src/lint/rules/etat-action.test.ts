import { expect, it } from 'vitest';
import { action, manque, tellOf } from '../testing.ts';

const told = (changes: object): string[] =>
  tellOf('etat-action', { 'manques/29/samedi.yaml': manque(), 'actions/a.md': action({ ...changes }) });

it.each([
  [{ etat: 'terminee' }, 'Cette action est terminée : écrivez depuis quand dans « fin ».'],
  [
    { etat: 'en-cours', fin: '2026-05' },
    'Cette action a pris fin (2026-05) : écrivez « etat: terminee », ou retirez « fin ».',
  ],
  [
    { etat: 'prevue', evaluations: [{ le: '2026-05-01', constat: 'avance', par: 'Un lieu' }] },
    'Cette action est prévue et déjà évaluée : écrivez « etat: en-cours ».',
  ],
  [
    { etat: 'prevue', debut: '2026-05' },
    'Cette action devait commencer (2026-05) : écrivez « etat: en-cours », ou changez « debut ».',
  ],
])('asks what the dates do not agree with: %j', (changes, sentence) => {
  expect(told(changes)).toEqual([`warning ${sentence}`]);
});

it('says nothing of what agrees, nor of what is overdue: pages show it', () => {
  expect(told({ etat: 'en-cours', echeance: '2026-01' })).toEqual([]);
  expect(told({ etat: 'prevue', debut: '2026' })).toEqual([]);
  expect(told({ etat: 'terminee', fin: '2026-05' })).toEqual([]);
});
