import { expect, it } from 'vitest';
import { action, manque, tellOf, territoire } from '../testing.ts';

const world = {
  'territoires/brest.yaml': territoire(),
  'territoires/rade.yaml': territoire({ nom: 'Rade', genre: 'epci', perimetre: { epci: ['242900314'] } }),
  'territoires/finistere.yaml': territoire({ genre: 'departement', perimetre: { departements: ['29'] } }),
  'territoires/bretagne.yaml': territoire({ genre: 'region', perimetre: { regions: ['53'] } }),
  'territoires/nord.yaml': territoire({
    nom: 'Nord',
    genre: 'departement',
    perimetre: { departements: ['59'] },
  }),
};

const told = (where: string[] | undefined, gap: Record<string, unknown>, only?: string[]): string[] =>
  tellOf(
    'autre-territoire',
    {
      ...world,
      'manques/29/samedi.yaml': manque(gap),
      'actions/samedi.md': action(where ? { territoires: where } : {}),
    },
    only,
  );

it.each([
  [['brest'], { territoires: ['brest'] }],
  [['brest'], { territoires: ['rade'] }],
  [['rade'], { communes: ['29019'] }],
  [['bretagne'], { territoires: ['brest'] }],
  [['finistere'], {}],
  [['nord', 'rade'], { territoires: ['finistere'] }],
  [undefined, { territoires: ['nord'] }],
])('accepts an action of %j for a gap of %j', (where, gap) => {
  expect(told(where, gap)).toEqual([]);
});

it('refuses an action that answers a gap of another territory', () => {
  const sentence =
    'error Ce manque est d’un autre territoire (nord) que l’action (brest, rade) : corrigez l’identifiant du manque, ou ajoutez à « territoires » celui où l’action y répond.';
  expect(told(['brest', 'rade'], { territoires: ['nord'] })).toEqual([sentence]);
  expect(told(['brest', 'rade'], { territoires: ['nord'] }, ['actions/samedi.md'])).toEqual([sentence]);
  expect(told(['nord'], {})).toHaveLength(1);
  expect(told(['finistere'], { communes: ['59350'] })).toHaveLength(1);
});

it('leaves to other rules what is not known', () => {
  expect(told(['ailleurs'], { territoires: ['nord'] })).toEqual([]);
  expect(told(['brest'], { territoires: ['ailleurs'] })).toEqual([]);
});
