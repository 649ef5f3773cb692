import { expect, it } from 'vitest';
import { service, tellOf } from '../testing.ts';

const told = (changes: object): string[] =>
  tellOf('pas-encore', { 'services-publics/29/a.yaml': service({ ...changes }) });

const declare_par = 'CAF de la Rade, accueil';
const source = { titre: 'Compte rendu', url: 'https://example.org/compte-rendu', date: '2026-03' };

it('refuses « pas encore » that nobody can verify, and gives the true words', () => {
  expect(told({ part: 'pas-encore' })).toEqual([
    'error « Pas encore » demande une source datée, que l’on peut vérifier : ajoutez declare_par (qui le dit), source.titre, source.date, source.url (ou source.auteur, à qui le demander) ; sinon, écrivez « part: on-ne-sait-pas ».',
  ]);
});

it.each([
  [{ source }, 'declare_par (qui le dit)'],
  [{ declare_par, source: { titre: 'Compte rendu', url: source.url } }, 'source.date'],
  [
    { declare_par, source: { titre: 'Compte rendu', date: '2026' } },
    'source.url (ou source.auteur, à qui le demander)',
  ],
])('names what lacks: %j', (changes, lack) => {
  expect(told({ part: 'pas-encore', ...changes })).toEqual([
    `error « Pas encore » demande une source datée, que l’on peut vérifier : ajoutez ${lack} ; sinon, écrivez « part: on-ne-sait-pas ».`,
  ]);
});

it('accepts it with who says it and a dated source, and every other part without', () => {
  expect(told({ part: 'pas-encore', declare_par, source })).toEqual([]);
  expect(told({ part: 'on-ne-sait-pas' })).toEqual([]);
  expect(told({ part: 'en-projet' })).toEqual([]);
});

it('asks the same of each establishment and of what others say', () => {
  const etablissements = [
    { nom: 'Collège A', part: 'pas-encore' },
    { nom: 'Collège B', part: 'on-ne-sait-pas' },
  ];
  const autres_declarations = [{ part: 'pas-encore', declare_par, declare_le: '2026-03-01' }];
  expect(told({ etablissements, autres_declarations })).toHaveLength(2);
});
