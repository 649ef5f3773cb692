import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../data/entry.ts';
import type { Commun, Lieu } from '../data/types.generated.ts';
import { githubClient } from './forge/github.ts';
import { agedLieux, byDepartement, countBands } from './freshness.ts';
import { FRESHNESS_LABEL, keepRollingIssues } from './rolling-issue.ts';
import { githubAnswers, ROBOT } from './stand/github.testing.ts';
import { type Server, serve } from './stand/server.testing.ts';
import { StandState } from './stand/state.testing.ts';

const TODAY = '2026-06-15';
const commun = { nom: 'Essai', forge: { type: 'github', depot: 'https://forge.example/a/b' } } as Commun;

function aged(id: string, since?: string, more: Partial<Lieu> = {}): Entry<Lieu> {
  const value = { nom: id, adresse: { commune: 'Brest' }, ...(since && { verifie: { le: since } }), ...more };
  return { collection: 'lieux', id, path: `lieux/${id}.yaml`, value: value as Lieu };
}

describe('the age of lieux', () => {
  it('is counted in whole months, and a lieu without a date is among the oldest', () => {
    const days = ['2025-12-16', '2025-12-15', '2025-06-16', '2025-06-15', '2024-12-16', '2024-12-15'];
    const lieux = [...days.map((day, index) => aged(`29/l${index}`, day)), aged('29/sans')];
    expect(countBands(agedLieux(lieux, TODAY))).toEqual([1, 2, 2, 2]);
    expect(agedLieux(lieux, TODAY)[0]?.entry.id).toBe('29/sans');
  });

  it('is not asked of what closed for good', () => {
    expect(agedLieux([aged('29/a', '2020-01-01', { fermeture: { le: '2024-01-01' } })], TODAY)).toEqual([]);
  });

  it('is told by département', () => {
    const groups = byDepartement(agedLieux([aged('29/a'), aged('2A/b'), aged('29/c')], TODAY));
    expect([...groups].map(([code, items]) => [code, items.length])).toEqual([
      ['29', 2],
      ['2A', 1],
    ]);
  });
});

describe('the rolling issues', () => {
  let state: StandState;
  let server: Server;
  beforeEach(async () => {
    state = new StandState(undefined as never);
    server = await serve(githubAnswers(state));
  });
  afterEach(() => server.close());
  const keep = (lieux: Entry<Lieu>[]) =>
    keepRollingIssues(
      githubClient({ api: server.url, repository: 'commun/depot', token: 'x', login: ROBOT }),
      agedLieux(lieux, TODAY),
      commun,
    );

  it('are one per département, rewritten in place, never closed', async () => {
    const lieux = [aged('29/a', '2024-01-01'), aged('33/b', '2026-06-01'), aged('59/c', '2025-01-01')];
    expect(await keep(lieux)).toEqual(['29', '59']);
    expect(await keep(lieux)).toEqual([]);
    expect(await keep([aged('29/a', TODAY), lieux[2]!])).toEqual(['29']);
    expect(state.issues.map(({ title }) => title.replace('\u00a0', ' '))).toEqual([
      'Fiches à confirmer : Finistère (29)',
      'Fiches à confirmer : Nord (59)',
    ]);
    expect(state.issues[0]?.body).toContain('Tout a été vérifié il y a moins d’un an');
    expect(server.log.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  });

  it('carry links to confirm and to correct, and names as text', async () => {
    await keep([aged('29/a', '2024-01-01', { nom: '@equipe ](https://mal.invalid) <b>' })]);
    const [issue] = state.issues;
    expect(issue?.labels).toEqual([FRESHNESS_LABEL]);
    expect(issue?.body).toContain('[corriger](https://forge.example/a/b/edit/main/data/lieux/29/a.yaml)');
    expect(issue?.body).toContain('[c’est toujours exact](https://forge.example/a/b/issues/new?title=');
    expect(issue?.body.split('\n').slice(1).join('\n')).not.toMatch(/@equipe|\]\(https:\/\/mal|<b>/);
  });
});
