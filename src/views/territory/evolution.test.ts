import { expect, it } from 'vitest';
import type { EvolutionRecord } from '../../data/evolution-record.ts';
import { evolutionView } from './evolution.ts';

const record: EvolutionRecord = {
  state: 'complete',
  since: '2024-10-01',
  until: '2026-01-10',
  days: {
    rive: [
      { date: '2024-10-01', commit: 'a1', changes: { lieux: 3, manques_ouverts: 1 } },
      {
        date: '2025-03-02',
        commit: 'b2',
        changes: { lieux: 2, lieux_ajoutes: 3, fermetures: 1, lieux_fermes: 1 },
      },
      {
        date: '2025-12-20',
        commit: 'c3',
        changes: { manques_ouverts: -1, manques_combles: 1, manques_resolus: 1 },
      },
    ],
  },
  versions: [{ nom: 'v1', date: '2025-04-01', commit: 'b2' }],
};
const commun = {
  nom: 'Commun',
  forge: { type: 'forgejo' as const, depot: 'https://forge.example.org/nous/commun' },
};
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const view = evolutionView('rive', 'Rive imaginaire', record, commun);

it('tells the figures that ever were, with what a year changed', () => {
  expect(view.curves.map(({ title, value, change }) => [title, value, change])).toEqual([
    ['Lieux recensés', '5', '+2 en un an'],
    ['Manques à combler', '0', '−1 en un an'],
    ['Manques comblés', '1', '+1 en un an'],
  ]);
  expect(view.table!.rows[0]).toEqual({ label: '10\u00a0janvier\u00a02026', cells: ['5', '0', '1'] });
  expect(view.table!.rows).toHaveLength(16);
});

it('compares the last twelve months without a script', () => {
  expect(view.compared).toEqual(['2025-01-10', '2026-01-10']);
  expect(plain(view.comparison!.sentence)).toBe(
    'Entre le 10 janvier 2025 et le 10 janvier 2026 : 3 lieux ajoutés, 1 lieu fermé et 1 manque comblé.',
  );
  expect(view.comparison!.rows[0]).toEqual({
    label: 'Lieux recensés',
    before: '3',
    after: '5',
    change: '+2',
  });
});

it('tells the newest movements with their commit, the first day not being one', () => {
  expect(view.changes.map(({ on, sentence, commit }) => [on, plain(sentence), commit])).toEqual([
    ['2025-12-20', '1 manque comblé', 'https://forge.example.org/nous/commun/commit/c3'],
    ['2025-03-02', '3 lieux ajoutés et 1 lieu fermé', 'https://forge.example.org/nous/commun/commit/b2'],
  ]);
});

it('says how to cite a state that has a tag', () => {
  expect(view.versions).toEqual([
    {
      name: 'v1',
      date: '1er\u00a0avril\u00a02025',
      citation:
        'Commun, «\u00a0Rive imaginaire\u00a0», version v1 du 1er\u00a0avril\u00a02025. https://forge.example.org/nous/commun/src/tag/v1/data',
      read: 'https://forge.example.org/nous/commun/src/tag/v1/data',
      archive: 'https://forge.example.org/nous/commun/archive/v1.zip',
    },
  ]);
});

it('says how far back it goes, and draws no curve of one date', () => {
  const reach = (state: EvolutionRecord['state']) =>
    plain(evolutionView('rive', 'x', { ...record, state }, commun).reach);
  expect(reach('complete')).toBe(
    'L’historique des fiches commence le 1er octobre 2024. Avant, on ne sait pas.',
  );
  expect(reach('partielle')).toContain('ne connaît que l’historique depuis le 1er octobre 2024');
  expect(reach('absente')).toContain('ne sont pas suivis par git');
  const today = evolutionView(
    'rive',
    'x',
    { ...record, since: '2026-01-10', days: { rive: [] } },
    { nom: 'Commun' },
  );
  expect(today).toMatchObject({ curves: [], changes: [] });
  expect(today.comparison).toBeUndefined();
});

it('keeps one month a year of what is long past', () => {
  const long = evolutionView(
    'rive',
    'x',
    { ...record, since: '2010-05-01', days: { rive: [{ date: '2010-05-01', changes: { lieux: 1 } }] } },
    commun,
  );
  expect(long.curves[0]!.series.length).toBeGreaterThan(180);
  expect(long.table!.rows.length).toBeLessThan(52);
});
