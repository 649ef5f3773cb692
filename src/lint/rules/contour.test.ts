import { expect, it } from 'vitest';
import { tellOf, territoire } from '../testing.ts';

const square = [
  [-4.5, 48.38],
  [-4.49, 48.38],
  [-4.49, 48.4],
  [-4.5, 48.38],
];

const told = (type: string, coordinates: unknown): string[] =>
  tellOf('contour', {
    'territoires/a.yaml': territoire({ genre: 'quartier', contour: { type, coordinates } }),
  });

it('accepts closed rings, with holes and several polygons', () => {
  expect(told('Polygon', [square])).toEqual([]);
  expect(told('Polygon', [square, square.map(([x = 0, y = 0]) => [x + 0.001, y])])).toEqual([]);
  expect(told('MultiPolygon', [[square], [square]])).toEqual([]);
});

it.each([
  [
    [square.slice(0, 3).concat([[-4.51, 48.39]])],
    'error Ce contour n’est pas fermé : ajoutez à la fin le premier point, une seconde fois.',
  ],
  [
    [[square[0], square[1], square[0]]],
    'error Cet anneau n’a que 3 points : écrivez-en au moins quatre, le dernier égal au premier.',
  ],
  [
    [square.map(([x, y]) => [y, x])],
    'error Dans un contour, la longitude vient avant la latitude : échangez les deux nombres de chaque point.',
  ],
  [
    [square.map(() => [100, 80])],
    'error Ce point (100, 80) n’est pas en France : vérifiez sa longitude, puis sa latitude.',
  ],
  [
    square,
    'error Un « Polygon » est une liste d’anneaux, et un anneau une liste de points [longitude, latitude] : ajoutez ou retirez un niveau de liste.',
  ],
])('tells the first flaw of a polygon in one sentence: %j', (coordinates, sentence) => {
  expect(told('Polygon', coordinates)).toEqual([sentence]);
});

it('tells a MultiPolygon that is a Polygon', () => {
  expect(told('MultiPolygon', [square])).toHaveLength(1);
  expect(told('MultiPolygon', ['x'])).toHaveLength(1);
});
