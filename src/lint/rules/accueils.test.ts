import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('wants a name for each accueil', () => {
  const accueils = ['lundi', 'mardi', 'lundi'].map((id) => ({ id, genre: 'accueil' }));
  expect(tell('accueils', { accueils })).toEqual([
    'error Deux accueils s’appellent « lundi » : donnez à chacun son identifiant.',
  ]);
});
