import { expect, it } from 'vitest';
import { check, lieu, PLACE, pratique } from '../testing.ts';

const host = 'lieux/29/brest-centre-social.yaml';

const told = (files: Record<string, string>, only?: string[]): string[] =>
  check(files, only)
    .filter(({ rule }) => rule === 'references')
    .map(({ message }) => message.replaceAll('\u00a0', ' '));

const guest = (id: string): string => lieu({ accueils: [{ id: 'a', genre: 'permanence', lieu: id }] });

it('finds an entry by its identifier or by a former one, even when one file only is checked', () => {
  const hosted = lieu({ nom: 'Centre social', alias: ['29/autrefois'] });
  for (const id of ['29/brest-centre-social', '29/autrefois'])
    for (const only of [undefined, [PLACE]])
      expect(told({ [PLACE]: guest(id), [host]: hosted }, only)).toEqual([]);
});

it('names the nearest identifier', () => {
  expect(
    told({ [PLACE]: guest('29/brest-centre-socail'), [host]: lieu({ nom: 'Centre social' }) }, [PLACE]),
  ).toEqual([
    'Aucun lieu n’a l’identifiant « 29/brest-centre-socail » : vouliez-vous dire « 29/brest-centre-social » ?',
  ]);
});

it('follows what replaces a lieu, and what a pratique cites', () => {
  const closed = lieu({ fermeture: { le: '2025-01-01', remplace_par: '29/absent' } });
  const text = pratique('', { lieux: ['29/absent'], derive_de: ['absente'] });
  expect(told({ [PLACE]: closed, 'pratiques/atelier.md': text })).toHaveLength(3);
});

it('refuses that an entry cites itself', () => {
  expect(told({ [PLACE]: guest('29/brest-mediatheque-de-la-rade') })).toEqual([
    'Cette fiche se cite elle-même : écrivez l’identifiant d’un autre lieu.',
  ]);
});
