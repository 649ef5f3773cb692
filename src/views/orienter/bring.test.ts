import { expect, test } from 'vitest';
import { termsOf } from '../../data/vocabularies.ts';
import { whatToBring } from './bring.ts';

test('a lieu of which nothing is known still has the things that always help', () => {
  expect(whatToBring([])).toContain('Cette feuille');
  expect(whatToBring(['Service inconnu'])).toEqual(whatToBring([]));
});

test('procedures add their papers, and never a password', () => {
  const all = termsOf('services').map(({ code }) => code);
  expect(whatToBring(['Aide aux démarches administratives'])).toContain('Une pièce d’identité');
  expect(whatToBring(all, 99).join(' ')).not.toMatch(/mot de passe|code secret/i);
});

test('every service that has a list is one of the standard, and the list stays short', () => {
  const services = termsOf('services').map(({ code }) => code);
  const withOwn = services.filter((code) => whatToBring([code], 99).length > whatToBring([], 99).length);
  expect(withOwn).toHaveLength(7);
  expect(whatToBring(services)).toHaveLength(8);
});
