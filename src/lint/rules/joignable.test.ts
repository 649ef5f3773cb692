import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

const brest = { commune: 'Brest', code_insee: '29019' };

it('asks for a street, a position or a contact', () => {
  expect(tell('joignable', { adresse: brest, contact: undefined })).toEqual([
    'error On ne sait pas comment joindre ce lieu : ajoutez au moins une rue (adresse.voie), une position ou un contact.',
  ]);
});

it.each([
  { adresse: { ...brest, voie: '1 rue des Exemples' }, contact: undefined },
  { adresse: brest, contact: { courriels: ['accueil@example.org'] } },
  { adresse: brest, contact: undefined, position: { latitude: 48.39, longitude: -4.486 } },
  {
    adresse: brest,
    contact: undefined,
    accueils: [{ id: 'a', genre: 'arret-itinerant', position: { latitude: 48.39, longitude: -4.486 } }],
  },
  { adresse: brest, contact: undefined, fermeture: { le: '2025-01-01' } },
])('is content with any of them, and with a place that closed: %j', (changes) => {
  expect(tell('joignable', changes)).toEqual([]);
});

it('keeps silent when the schema refused the contact, which may be the way', () => {
  expect(tell('joignable', { adresse: brest, contact: { telephone: '12' } })).toEqual([]);
});
