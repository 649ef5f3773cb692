import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

const at = (latitude: number, longitude: number): string[] =>
  tell('position', { position: { latitude, longitude } });

it('accepts a point of the commune', () => {
  expect(at(48.4, -4.5)).toEqual([]);
});

it('doubts a point outside of its neighbourhood', () => {
  expect(at(48.1, -4.3)[0]).toMatch(/^warning Cette position est à \d\d km de Brest : vérifiez/);
});

it('refuses a point far away', () => {
  expect(at(43.3, 5.4)[0]).toMatch(/^error Cette position est à \d{3} km de Brest : vérifiez/);
});

it('sees latitude and longitude exchanged, and a lost minus sign', () => {
  expect(at(-4.486, 48.39)[0]).toMatch(/semblent inversées, échangez-les\.$/);
  expect(at(48.39, 4.486)[0]).toMatch(/il manque sans doute le signe moins devant la longitude \(-4.486\)/);
});

it('knows France when it does not know the commune', () => {
  const unknown = { commune: 'Nullepart', voie: '1 rue des Exemples' };
  expect(tell('position', { adresse: unknown, position: { latitude: 0, longitude: 0 } })[0]).toMatch(
    /n’est pas en France/,
  );
  expect(tell('position', { adresse: unknown, position: { latitude: -22.27, longitude: 166.44 } })).toEqual(
    [],
  );
});
