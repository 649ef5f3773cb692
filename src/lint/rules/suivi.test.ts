import { expect, it } from 'vitest';
import { manque, tellOf } from '../testing.ts';

const told = (changes: object): string[] => tellOf('suivi', { 'manques/29/a.yaml': manque({ ...changes }) });
const step = (le: string, statut: string) => ({ le, statut, par: 'Un lieu' });

it('wants the state to be that of the last step, whatever their order in the file', () => {
  const suivi = [step('2026-04-01', 'en-projet'), step('2026-02-01', 'partage')];
  expect(told({ statut: 'en-projet', suivi })).toEqual([]);
  expect(told({ statut: 'partage', suivi })).toEqual([
    'error Le dernier changement du suivi (2026-04-01) dit « en-projet » et « statut » dit « partage » : écrivez le même, ou ajoutez une étape au suivi.',
  ]);
});

it('asks since when, and what fills a gap', () => {
  expect(told({ statut: 'signale' })).toEqual([]);
  expect(told({ statut: 'conteste' })).toEqual([
    'warning Ce manque est dit « Discuté : tous ne sont pas d’accord » sans que l’on sache depuis quand : ajoutez une étape dans « suivi » (le, statut, par).',
  ]);
  const suivi = [step('2026-04-01', 'comble')];
  expect(told({ statut: 'comble', suivi })).toEqual([
    'warning Ce manque est comblé : écrivez par quoi, en quelques mots, dans « comble_par ».',
  ]);
  expect(told({ statut: 'comble', suivi, comble_par: ['Une permanence'] })).toEqual([]);
});
