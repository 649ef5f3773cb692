import { expect, test } from 'vitest';
import { termsOf } from '../data/vocabularies.ts';
import { choicesOf } from './choices.ts';
import { CODES } from './codes.ts';
import { readCriteria } from './criteria.ts';
import { kindBits } from './kinds-of-place.ts';
import { type ListedGroup, VALUES } from './values.ts';

test('every option is a value that the address accepts', () => {
  for (const { key, options } of choicesOf(['Papi', 'Point d’accès']))
    for (const { value } of options)
      expect(readCriteria(new URLSearchParams({ [key]: value })), `${key}=${value}`).toHaveProperty(key);
});

test('every value has words, once', () => {
  for (const { key, options } of choicesOf()) {
    const values = options.map(({ value }) => value);
    expect(new Set(values).size, key).toBe(values.length);
    if (!(key in VALUES) || ['prix', 'places', 'rdv'].includes(key)) continue;
    expect(values.toSorted(), key).toEqual([...VALUES[key as ListedGroup]].sort());
  }
});

test('the nine needs bear the official words beneath', () => {
  const besoin = choicesOf().find(({ key }) => key === 'besoin')!;
  expect(besoin.options).toHaveLength(9);
  expect(besoin.options[0]).toEqual({
    value: 'demarche',
    label: 'Faire une démarche (CAF, impôts, retraite…)',
    small: 'Aide aux démarches administratives',
  });
});

test('every code of the vocabularies may be searched by', () => {
  /** Said elsewhere: languages have a group of their own, help at a distance too; unknown is no choice. */
  const ELSEWHERE = ['Langues étrangères (anglais)', 'Langues étrangères (autres)', 'À distance', 'inconnu'];
  for (const [group, { vocabulary, codes }] of Object.entries(CODES)) {
    const told = termsOf(vocabulary).map(({ code }) => code);
    expect(
      told.filter((code) => !(code in codes) && !ELSEWHERE.includes(code)),
      group,
    ).toEqual([]);
    expect(Object.values(codes).toSorted(), group).toEqual([...VALUES[group as ListedGroup]].sort());
  }
});

test('every type of place belongs to one plain kind', () => {
  for (const { code } of termsOf('typologies')) {
    const bits = kindBits([code]);
    expect(bits && !(bits & (bits - 1)), code).toBe(true);
  }
});
