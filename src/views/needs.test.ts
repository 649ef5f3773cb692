import { expect, test } from 'vitest';
import { termOf, termsOf } from '../data/vocabularies.ts';
import { codeBits } from '../finder/codes.ts';
import { readCriteria } from '../finder/criteria.ts';
import { bitsOf } from '../finder/values.ts';
import { allNeeds, needOf, needs } from './needs.ts';

test('the home page has eight needs, each with a slug of its own', () => {
  expect(needs).toHaveLength(8);
  expect(new Set(allNeeds.map(({ slug }) => slug)).size).toBe(9);
});

test('every service of the standard answers some need, and needs name no other', () => {
  const answered = new Set(allNeeds.flatMap(({ services }) => services));
  expect(termsOf('services').filter(({ code }) => !answered.has(code as never))).toEqual([]);
  expect([...answered].filter((code) => !termOf('services', code))).toEqual([]);
});

test('an unknown slug is no need', () => {
  expect(needOf('demarche')?.services).toEqual(['Aide aux démarches administratives']);
  expect(needOf('autre')).toBeUndefined();
});

test('a need of the home page ticks its services in the finder', () => {
  for (const { slug, services } of allNeeds) {
    const { besoin = [] } = readCriteria(new URLSearchParams({ besoin: slug }));
    expect(bitsOf('besoin', besoin), slug).toBe(codeBits('besoin', services));
  }
});
