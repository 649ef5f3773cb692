import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('asks whether the address of a place that shelters people may be public', () => {
  expect(tell('adresse-confidentielle', { typologie: ['CADA'] })).toEqual([
    'warning Ce type de lieu (CADA) héberge ou protège des personnes. Cette adresse peut-elle être publique ? Répondez par « adresse_confidentielle: true » (seule la commune paraîtra) ou « adresse_confidentielle: false ».',
  ]);
});

it('asks it of an address that is someone’s home', () => {
  const adresse = {
    voie: 'chez Mme Martin, 1 rue des Exemples',
    code_postal: '29200',
    commune: 'Brest',
    code_insee: '29019',
  };
  expect(tell('adresse-confidentielle', { adresse })[0]).toMatch(
    /^warning C’est l’adresse d’une personne\. /,
  );
});

it('is content with either answer', () => {
  for (const adresse_confidentielle of [true, false])
    expect(tell('adresse-confidentielle', { typologie: ['CHRS'], adresse_confidentielle })).toEqual([]);
  expect(tell('adresse-confidentielle', { typologie: ['BIB'] })).toEqual([]);
});
