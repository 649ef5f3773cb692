import { expect, it } from 'vitest';
import { check, lieu, PLACE, tell } from '../testing.ts';

it('accepts the notation of OpenStreetMap', () => {
  expect(tell('horaires', { horaires: 'Mo-Fr 09:00-12:00,14:00-17:00; Sa[1] 10:00-12:00; PH off' })).toEqual(
    [],
  );
});

it('refuses hours in words, for the lieu and for each accueil, with what a machine can mend', () => {
  const text = lieu({
    horaires: 'quand on veut',
    accueils: [{ id: 'a', genre: 'accueil', horaires: 'Lu-Ve 9h-12h' }],
  });
  const findings = check({ [PLACE]: text }).filter(({ rule }) => rule === 'horaires');
  expect(findings.map(({ severity, fix }) => `${severity} ${fix ?? ''}`)).toEqual([
    'error ',
    'error écrire «\u00a0Mo-Fr 09:00-12:00\u00a0»',
  ]);
});
