import { expect, test } from 'vitest';
import { FAMILIES, familyOf, typesOfFamily } from './family.ts';

test('a lieu is of the family it says, whatever its types', () => {
  expect(familyOf({ famille: 'action-privee', typologie: ['BIB'] })).toBe('action-privee');
});

test('without a word, its first type that has a default tells', () => {
  expect(familyOf({ typologie: ['Autre', 'BIB', 'ASSO'] })).toBe('service-public');
  expect(familyOf({ typologie: ['ASSO', 'BIB'] })).toBe('association-action-sociale');
});

test('a public digital room is one wherever it is held', () => {
  expect(familyOf({ typologie: ['BIB', 'EPN'] })).toBe('espace-public-numerique');
});

test('what nothing tells stays unknown', () => {
  expect(familyOf({})).toBeUndefined();
  expect(familyOf({ typologie: ['Autre'] })).toBeUndefined();
});

test('every type but “Autre” has a family, and no type has two', () => {
  const all = FAMILIES.flatMap((family) => typesOfFamily(family).map(({ code }) => code));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('RFS');
  expect(all).not.toContain('Autre');
});
