import { expect, it } from 'vitest';
import { formatEntry } from '../../data/write.ts';
import { lieu, pratique, tellOf } from '../testing.ts';

const from = (...derive_de: string[]): string => pratique('', derive_de.length ? { derive_de } : {});

it('tells a circle once, by its way, of whichever file is checked', () => {
  const files = { 'pratiques/a.md': from('b'), 'pratiques/b.md': from('c'), 'pratiques/c.md': from('a') };
  const sentences = tellOf('cercle', files);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toBe(
    'error Ce lien tourne en rond (« a » → « b » → « c » → « a ») : une fiche ne peut pas venir à la fois avant et après une autre. Retirez ce lien, ou celui de l’autre fiche.',
  );
  expect(tellOf('cercle', files, ['pratiques/b.md'])).toHaveLength(1);
});

it('leaves alone what has two parents, or leads to a circle without being in it', () => {
  expect(
    tellOf('cercle', {
      'pratiques/a.md': from('b', 'c'),
      'pratiques/b.md': from('d'),
      'pratiques/c.md': from('d'),
      'pratiques/d.md': from(),
    }),
  ).toEqual([]);
  const outside = { 'pratiques/a.md': from('b'), 'pratiques/b.md': from('c'), 'pratiques/c.md': from('b') };
  expect(tellOf('cercle', outside, ['pratiques/a.md'])).toEqual([]);
});

it('follows what replaces a lieu and what a decision replaces, by former names too', () => {
  const closed = (remplace_par: string, changes = {}): string =>
    lieu({ fermeture: { le: '2025-01-01', remplace_par }, ...changes });
  const lieux = {
    'lieux/29/a.yaml': closed('29/autrefois'),
    'lieux/29/b.yaml': closed('29/a', { nom: 'Autre', alias: ['29/autrefois'] }),
  };
  expect(tellOf('cercle', lieux)).toHaveLength(1);
  const decision = (remplace: string): string =>
    formatEntry('decisions', {
      titre: 'Une règle',
      date: '2026-01-01',
      etat: 'en-vigueur',
      remplace: [remplace],
    });
  expect(tellOf('cercle', { 'decisions/a.md': decision('b'), 'decisions/b.md': decision('a') })).toHaveLength(
    1,
  );
});

it('leaves to the rule of references an entry that cites itself', () => {
  expect(tellOf('cercle', { 'pratiques/a.md': from('a') })).toEqual([]);
});
