import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { noEntries } from '../data/entry.ts';
import type { EvolutionRecord } from '../data/evolution-record.ts';
import { publishApi } from './api.ts';

const record: EvolutionRecord = {
  state: 'complete',
  since: '2025-11-15',
  until: '2026-01-10',
  days: {
    '': [{ date: '2025-11-15', commit: 'a1', changes: { lieux: 4 } }],
    rive: [
      { date: '2025-11-15', commit: 'a1', changes: { lieux: 3, communes_avec_lieu: 1 } },
      { date: '2025-12-20', commit: 'b2', changes: { lieux: -1, lieux_fermes: 1, fermetures: 1 } },
    ],
  },
  versions: [{ nom: 'v1', date: '2025-11-15', commit: 'a1' }],
};
const commun = {
  nom: 'Commun',
  forge: { type: 'github' as const, depot: 'https://forge.example.org/nous/commun' },
};

function published(evolution?: EvolutionRecord): Map<string, string> {
  const files = publishApi(
    { ...noEntries(), commun, ...(evolution && { evolution }) },
    { generatedAt: '2026-01-10T00:00:00Z' },
  );
  return new Map([...files].map(({ path, content }) => [path.replace('api/v1/', ''), content]));
}

it('gives month ends, what changed day by day, definitions and citable versions', () => {
  const told = JSON.parse(published(record).get('evolution/rive.json')!);
  expect(told).toMatchObject({
    territoire: 'rive',
    historique: 'complete',
    depuis: '2025-11-15',
    jusqu_a: '2026-01-10',
  });
  expect(told.mois.dates).toEqual(['2025-11-30', '2025-12-31', '2026-01-10']);
  expect(told.mois.valeurs).toMatchObject({
    lieux: [3, 2, 2],
    lieux_fermes: [0, 1, 1],
    communes_avec_lieu: [1, 1, 1],
  });
  expect(told.jours[1]).toEqual({
    date: '2025-12-20',
    commit: 'b2',
    changements: record.days.rive![1]!.changes,
  });
  for (const id of [...Object.keys(told.mois.valeurs), 'fermetures'])
    expect(told.definitions[id]).toMatchObject({
      titre: expect.any(String),
      unite: expect.any(String),
      formule: expect.any(String),
    });
  expect(told.versions).toEqual([
    {
      nom: 'v1',
      date: '2025-11-15',
      commit: 'a1',
      adresse: 'https://forge.example.org/nous/commun/tree/v1/data',
      archive: 'https://forge.example.org/nous/commun/archive/refs/tags/v1.zip',
    },
  ]);
});

it('gives the same month ends as a table for spreadsheets', () => {
  const rows = parse(published(record).get('evolution/rive.csv')!, { columns: true }) as Record<
    string,
    string
  >[];
  expect(rows.map(({ date, lieux }) => [date, lieux])).toEqual([
    ['2025-11-30', '3'],
    ['2025-12-31', '2'],
    ['2026-01-10', '2'],
  ]);
});

it('is listed in the index, and absent where there is no état des lieux', () => {
  const files = published(record);
  const index = JSON.parse(files.get('index.json')!);
  expect(index.evolution.map(({ adresse }: { adresse: string }) => adresse)).toEqual([
    '/api/v1/evolution.json',
    '/api/v1/evolution.csv',
    '/api/v1/evolution/rive.json',
    '/api/v1/evolution/rive.csv',
  ]);
  expect(JSON.parse(files.get('evolution.json')!).territoire).toBeNull();
  expect([...published().keys()].filter((path) => path.startsWith('evolution'))).toEqual([]);
});
