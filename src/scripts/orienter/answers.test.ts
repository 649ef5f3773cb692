import { expect, test } from 'vitest';
import { criteriaOf } from './answers.ts';

test('answers to one group add up, those to several stand side by side', () => {
  expect(criteriaOf(['besoin=demarche', 'besoin=apprendre', 'distance=5', 'acces=plain-pied'])).toEqual({
    besoin: ['demarche', 'apprendre'],
    distance: '5',
    acces: ['plain-pied'],
  });
});

test('no answer asks for nothing', () => {
  expect(criteriaOf([])).toEqual({});
});
