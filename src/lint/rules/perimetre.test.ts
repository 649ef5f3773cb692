import { expect, it } from 'vitest';
import { manque, service, tellOf, territoire } from '../testing.ts';

const told = (perimetre: object): string[] =>
  tellOf('perimetre', { 'territoires/a.yaml': territoire({ perimetre }) });

it('accepts codes of today', () => {
  const perimetre = {
    communes: ['29019'],
    epci: ['242900314'],
    departements: ['2A', '974'],
    regions: ['53'],
  };
  expect(told(perimetre)).toEqual([]);
});

it.each([
  [
    { communes: ['29999'] },
    'error Aucune commune n’a le code INSEE « 29999 » : corrigez-le, ou supprimez cette ligne.',
  ],
  [
    { epci: ['242900315'] },
    'error Aucune intercommunalité n’a le numéro SIREN « 242900315 » : corrigez-le, ou écrivez ses communes dans « communes ».',
  ],
  [
    { departements: ['96'] },
    'error Aucun département n’a le code « 96 » : corrigez-le, par exemple « 29 » ou « 974 ».',
  ],
  [
    { regions: ['54'] },
    'error Aucune région n’a le code « 54 » : corrigez-le, par exemple « 53 » pour la Bretagne.',
  ],
])('refuses an unknown code in one sentence: %j', (perimetre, sentence) => {
  expect(told(perimetre)).toEqual([sentence]);
});

it('says what a retired code has become', () => {
  expect(told({ communes: ['01033'] })).toEqual([]);
  expect(told({ communes: ['01091'] })).toEqual([
    'error Le code INSEE 01091 n’est plus celui d’une commune : écrivez "01033".',
  ]);
});

it('reads the communes of gaps, of services and of their establishments', () => {
  const files = {
    'manques/29/a.yaml': manque({ communes: ['29999'] }),
    'services-publics/29/a.yaml': service({
      perimetre: { communes: ['29998'] },
      adresse: { commune: 'Brest', code_insee: '29997' },
      etablissements: [{ nom: 'Collège des Exemples', part: 'en-place', code_insee: '29996' }],
    }),
  };
  expect(tellOf('perimetre', files)).toHaveLength(4);
});
