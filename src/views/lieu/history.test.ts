import { expect, it } from 'vitest';
import { historyView } from './history.ts';

const commun = { nom: 'Essai', forge: { type: 'github' as const, depot: 'https://forge.invalid/a/b' } };
const event = {
  date: '2026-03-02',
  commit: 'abc',
  kind: 'modification' as const,
  sentences: ['Nom : a → b.'],
};

it('tells each change with its date and where it is read on the forge', () => {
  expect(
    historyView(
      { histoire: [event, { ...event, kind: 'creation', sentences: [] }] },
      { state: 'complete' },
      commun,
    ),
  ).toEqual({
    lines: [
      {
        date: '2\u00a0mars\u00a02026',
        on: '2026-03-02',
        sentences: ['Nom : a → b.'],
        commit: 'https://forge.invalid/a/b/commit/abc',
      },
      {
        date: '2\u00a0mars\u00a02026',
        on: '2026-03-02',
        sentences: ['Fiche créée.'],
        commit: 'https://forge.invalid/a/b/commit/abc',
      },
    ],
  });
});

it('says what is not known, and nothing where nobody asked git', () => {
  expect(historyView({}, { state: 'absente' }, commun)?.note).toContain('ne sont pas suivis par git');
  expect(historyView({}, { state: 'partielle', since: '2026-02-01' }, commun)?.note).toContain(
    '1er\u00a0février\u00a02026',
  );
  expect(historyView({}, undefined, commun)).toBeUndefined();
});
