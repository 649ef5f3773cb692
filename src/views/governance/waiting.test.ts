import { expect, it } from 'vitest';
import type { Waiting } from '../../forge/waiting.ts';
import { OWN_LABELS } from '../../review/labels.ts';
import { wordsOfLabel } from './label-words.ts';
import { waitingView } from './waiting.ts';

/** With plain spaces: those that keep words together are tested elsewhere. */
const view = (propositions: Waiting[]): ReturnType<typeof waitingView> => {
  const made = waitingView({ version: 1, le: '2026-06-15T04:00:00.000Z', propositions });
  return JSON.parse(JSON.stringify(made).replace(/[\u00a0\u202f]/g, ' '));
};
const one = (numero: number, more: Partial<Waiting> = {}): Waiting => ({
  numero,
  titre: `Essai ${numero}`,
  etiquettes: [],
  depuis: '2026-06-01',
  ...more,
});

it('says what waits, the oldest first, with labels in plain words', () => {
  expect(
    view([
      one(7),
      one(3, { depuis: '2026-05-30', etiquettes: ['référent-requis', 'inconnue', 'constructor'] }),
    ]),
  ).toEqual({
    summary: '2 propositions attendent une relecture. État du 15 juin 2026.',
    lines: [
      {
        number: 3,
        title: 'Essai 3',
        labels: ['Un référent doit relire'],
        since: '2026-05-30',
        date: '30 mai 2026',
      },
      { number: 7, title: 'Essai 7', labels: [], since: '2026-06-01', date: '1er juin 2026' },
    ],
  });
});

it('says that nothing waits', () => {
  expect(view([])).toMatchObject({ summary: expect.stringContaining('rien n’attend'), lines: [] });
});

it('names by its number what has no title, and counts what it does not show', () => {
  const many = Array.from({ length: 23 }, (_, index) => one(index + 1));
  const { lines, more } = view([{ numero: 40, etiquettes: [], depuis: '2026-01-01' }, ...many]);
  expect(lines).toHaveLength(20);
  expect(lines[0]?.title).toBe('Proposition n° 40');
  expect(more).toMatch(/^Et 4\sautres, sur la forge\.$/);
});

it('has words for every label that the review puts', () => {
  expect([...OWN_LABELS].filter((label) => !wordsOfLabel(label))).toEqual([]);
});
