import { expect, it } from 'vitest';
import { isNearName, mayBeSame } from './twins.ts';

it.each([
  ['Médiathèque de la Rade', 'MEDIATHEQUE LA RADE'],
  ['Médiathèque de la Rade', 'Mediathéque de la Rade - Brest'],
  ['Maison de quartier de Bellevue', 'Maison de quartier Bellevue et alentours'],
  ['CCAS de Brest', 'CCAS'],
])('takes %s and %s for one name', (a, b) => {
  expect(isNearName(a, b, 'Brest')).toBe(true);
  expect(isNearName(b, a, 'Brest')).toBe(true);
});

it.each([
  ['Médiathèque de la Rade', 'Médiathèque des Capucins'],
  ['Mairie de Brest', 'Maison de l’emploi'],
  ['Centre social de Bellevue', 'Centre social de Pontanézen'],
])('tells %s from %s', (a, b) => {
  expect(isNearName(a, b, 'Brest')).toBe(false);
});

it('takes two points in one street for one place, whatever their names', () => {
  const place = { nom: 'A', code: '29019', commune: 'Brest' };
  const point = { latitude: 48.39, longitude: -4.486 };
  const other = { ...place, nom: 'Tout autre chose' };
  expect(mayBeSame({ ...place, point }, { ...other, point: { ...point, latitude: 48.3905 } })).toBe(true);
  expect(mayBeSame({ ...place, point }, { ...other, point: { ...point, latitude: 48.3925 } })).toBe(false);
});

it('does not compare names across communes', () => {
  expect(
    mayBeSame(
      { nom: 'Mairie', code: '29019', commune: 'Brest' },
      { nom: 'Mairie', code: '29232', commune: 'Quimper' },
    ),
  ).toBe(false);
});
