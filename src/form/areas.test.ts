import { expect, it } from 'vitest';
import { areaOfCode, areasOf, regionCode } from './areas.ts';
import { fieldsFromSchema } from './fields.ts';

const field = (collection: 'pratiques' | 'services-publics' | 'manques', ...path: string[]) => {
  let fields = fieldsFromSchema(collection);
  for (const key of path.slice(0, -1)) fields = fields.find(({ pointer }) => pointer.at(-1) === key)!.fields!;
  return fields.find(({ pointer }) => pointer.at(-1) === path.at(-1))!;
};

it('knows the lists that hold codes of areas, and no other', () => {
  expect(areasOf(field('manques', 'communes'))).toEqual(['commune']);
  expect(areasOf(field('pratiques', 'territoire'))).toEqual(['commune', 'departement', 'region']);
  for (const [key, area] of [
    ['communes', 'commune'],
    ['epci', 'intercommunalite'],
    ['departements', 'departement'],
    ['regions', 'region'],
  ] as const)
    expect(areasOf(field('services-publics', 'perimetre', key)), key).toEqual([area]);
  expect(areasOf(field('pratiques', 'porteurs'))).toEqual([]);
  expect(areasOf(field('pratiques', 'titre'))).toEqual([]);
});

it('tells areas by their codes, and writes a region as its list does', () => {
  const any = areasOf(field('pratiques', 'territoire'));
  expect(['29019', '29', '2A', '974', 'R53', '97411'].map((code) => areaOfCode(any, code))).toEqual([
    'commune',
    'departement',
    'departement',
    'departement',
    'region',
    'commune',
  ]);
  expect(areaOfCode(['region'], '53')).toBe('region');
  expect([regionCode(any, '53'), regionCode(['region'], '53')]).toEqual(['R53', '53']);
});
