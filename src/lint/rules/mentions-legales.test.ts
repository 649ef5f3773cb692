import { expect, it } from 'vitest';
import { check } from '../testing.ts';

const told = (commun?: string): string[] =>
  check(commun === undefined ? {} : { 'commun.yaml': commun }).map(
    ({ rule, severity, line }) => `${rule} ${severity} ${line}`,
  );

const whole = `nom: Un commun
editeur: {nom: Une association, adresse: 1 rue des Exemples, courriel: contact@example.org}
hebergeur: {nom: Un hébergeur, adresse: 2 rue des Exemples}
contact: {courriel: contact@example.org}
donnees_personnelles: {responsable: Une association, courriel: contact@example.org}
`;

it('wants the legal notices of a commons that is published in earnest', () => {
  expect(told('nom: Un commun\ndemonstration: false\n')).toEqual(['mentions-legales error 2']);
  expect(told(`${whole}demonstration: false\n`)).toEqual([]);
  expect(
    told(`${whole.replace(/, courriel: contact@example.org}/, '}')}demonstration: false\n`),
  ).toHaveLength(1);
});

it('reminds of them while nothing is declared', () => {
  expect(told('nom: Un commun\n')).toEqual(['mentions-legales warning 1']);
});

it('asks nothing of a demonstration, nor of an empty folder', () => {
  expect(told('nom: Un commun\ndemonstration: true\n')).toEqual([]);
  expect(told()).toEqual([]);
});
