import { expect, test } from 'vitest';
import { intercommunaliteOf } from './intercommunalites.ts';

test('a commune belongs to its intercommunalité, an arrondissement to that of its city', () => {
  expect(intercommunaliteOf('29019')).toEqual({ siren: '242900314', nom: 'Brest Métropole' });
  expect(intercommunaliteOf('13201')).toEqual(intercommunaliteOf('13055'));
  expect(intercommunaliteOf('13201')).toBeDefined();
});

test('an island without one has none', () => {
  expect(intercommunaliteOf('29155')).toBeUndefined();
});
