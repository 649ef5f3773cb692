import { expect, it } from 'vitest';
import { check, pratique, tell } from '../testing.ts';

it.each([
  { alerte: { message: 'Fermé.', du: '2026-07-02', au: '2026-07-01' } },
  { accueils: [{ id: 'a', genre: 'accueil', du: '2026-07-02', au: '2026-07-01' }] },
  { labels_locaux: [{ nom: 'papi', depuis: '2024', jusqu_a: '2023' }] },
  { verifie: { le: '2026-06-02' } },
  { disponibilite: { etat: 'complet', le: '2026-06-02' } },
])('refuses what ends before it begins and what is to come: %j', (changes) => {
  expect(tell('dates', changes).map((sentence) => sentence.split(' ')[0])).toEqual(['error']);
});

it('tells an alert that is over, and an update to come', () => {
  expect(tell('dates', { alerte: { message: 'Fermé.', au: '2026-05-31' }, date_maj: '2027-01-01' })).toEqual([
    'warning Cette alerte est finie depuis le 2026-05-31 : supprimez-la, ou changez sa date.',
    'warning Cette date de mise à jour est à venir : corrigez-la.',
  ]);
});

it('compares years, months and days of a pratique', () => {
  const told = (dates: object) =>
    check({ 'pratiques/a.md': pratique('', { dates }) }).filter(({ rule }) => rule === 'dates').length;
  expect(told({ debut: '2024-05', fin: '2024' })).toBe(0);
  expect(told({ debut: '2024-05', fin: '2024-04-30' })).toBe(1);
  expect(told({ debut: '2024', fin: '2023-12' })).toBe(1);
});
