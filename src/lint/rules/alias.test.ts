import { expect, it } from 'vitest';
import { check, lieu, PLACE } from '../testing.ts';

const other = 'lieux/29/brest-autre.yaml';

const told = (files: Record<string, string>, only?: string[]): string[] =>
  check(files, only)
    .filter(({ rule }) => rule === 'alias')
    .map(({ file, severity, message }) => `${severity} ${file} ${message.replaceAll('\u00a0', ' ')}`);

it('refuses that a former identifier is another entry’s own, on both sides', () => {
  const files = {
    [PLACE]: lieu(),
    [other]: lieu({ nom: 'Autre', alias: ['29/brest-mediatheque-de-la-rade'] }),
  };
  expect(told(files).map((sentence) => sentence.split(' ', 2).join(' '))).toEqual([
    `error ${other}`,
    `error ${PLACE}`,
  ]);
  expect(told(files, [other])).toEqual([
    `error ${other} « ${PLACE} » porte déjà l’identifiant « 29/brest-mediatheque-de-la-rade » : deux fiches ne peuvent avoir la même adresse. Retirez cet alias.`,
  ]);
});

it('refuses that two entries claim one former identifier', () => {
  const alias = ['29/autrefois'];
  expect(told({ [PLACE]: lieu({ alias }), [other]: lieu({ nom: 'Autre', alias }) })).toHaveLength(2);
});

it('refuses that an entry’s alias is its own identifier', () => {
  expect(told({ [PLACE]: lieu({ alias: ['29/brest-mediatheque-de-la-rade'] }) })).toHaveLength(1);
});

it('accepts an address that nobody else claims', () => {
  expect(told({ [PLACE]: lieu({ alias: ['29/autrefois'] }), [other]: lieu({ nom: 'Autre' }) })).toEqual([]);
});
