import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('says where a lieu belongs', () => {
  expect(tell('dossier', {}, 'lieux/35/brest-lieu.yaml')).toEqual([
    'error Ce lieu est dans le département 29 et sa fiche dans le dossier « 35 » : déplacez-la dans « lieux/29/brest-lieu.yaml » et ajoutez « 35/brest-lieu » dans alias, ou corrigez la commune.',
  ]);
});

it('knows Corsica and the overseas territories', () => {
  const ajaccio = { adresse: { commune: 'Ajaccio', code_insee: '2A004', code_postal: '20000' } };
  expect(tell('dossier', ajaccio, 'lieux/2A/ajaccio-lieu.yaml')).toEqual([]);
  expect(tell('dossier', ajaccio, 'lieux/2B/ajaccio-lieu.yaml')).toHaveLength(1);
  expect(
    tell('dossier', { adresse: { commune: 'Nouméa', code_insee: '98818' } }, 'lieux/988/noumea-lieu.yaml'),
  ).toEqual([]);
});
