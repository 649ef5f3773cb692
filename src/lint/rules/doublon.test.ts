import { expect, it } from 'vitest';
import { check, lieu, PLACE } from '../testing.ts';

const other = 'lieux/29/brest-mediatheque-de-la-rade-2.yaml';

const told = (files: Record<string, string>, only?: string[]): string[] =>
  check(files, only)
    .filter(({ rule }) => rule === 'doublon')
    .map(
      ({ file, severity, message }) =>
        `${file} ${severity} ${message.replaceAll('\u00a0', ' ').slice(0, 70)}`,
    );

it('sees the same name in the same commune, whatever its capitals and accents', () => {
  const files = { [PLACE]: lieu(), [other]: lieu({ nom: 'MEDIATHEQUE de la rade' }) };
  expect(told(files)).toHaveLength(2);
  expect(told(files, [other])).toEqual(
    [`${other} warning « ${PLACE} » porte`.slice(0, other.length + 9 + 70)].map((start) =>
      expect.stringContaining(start),
    ),
  );
});

it('sees the same identifier of the same source', () => {
  const identifiants = [{ source: 'un jeu', id: '7' }];
  const files = { [PLACE]: lieu({ identifiants }), [other]: lieu({ nom: 'Autre nom', identifiants }) };
  expect(told(files)).toHaveLength(2);
});

it('lets two lieux of one name be in two communes', () => {
  const quimper = {
    voie: '1 rue des Exemples',
    code_postal: '29000',
    commune: 'Quimper',
    code_insee: '29232',
  };
  expect(told({ [PLACE]: lieu(), [other]: lieu({ adresse: quimper }) })).toEqual([]);
});
