import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWaiting } from '../forge/waiting.ts';
import type { ForgeClient } from './forge/client.ts';
import { githubClient } from './forge/github.ts';
import { gitlabClient } from './forge/gitlab.ts';
import { githubAnswers, ROBOT } from './stand/github.testing.ts';
import { gitlabAnswers } from './stand/gitlab.testing.ts';
import { type Server, serve } from './stand/server.testing.ts';
import { type KeptPull, StandState } from './stand/state.testing.ts';
import { waitingReport } from './waiting.ts';

const AT = '2026-06-15T04:00:00.000Z';

function pull(number: number, more: Partial<KeptPull> = {}): KeptPull {
  const opened = `2026-06-0${number}T23:30:00+02:00`;
  return {
    number,
    title: `Essai ${number}`,
    body: '',
    author: 'fougere',
    labels: [],
    head: 'h',
    opened,
    ...more,
  };
}

describe.each(['github', 'gitlab'])('what waits in %s', (kind) => {
  let state: StandState;
  let server: Server;
  let forge: ForgeClient;
  beforeEach(async () => {
    state = new StandState(undefined as never);
    if (kind === 'github') {
      server = await serve(githubAnswers(state));
      forge = githubClient({ api: server.url, repository: 'commun/depot', token: 'x', login: ROBOT });
    } else {
      server = await serve(gitlabAnswers(state, new Map()));
      forge = gitlabClient({ api: server.url, project: '7', token: 'x' });
    }
  });
  afterEach(() => server.close());

  it('is every open proposal that is ready, with our labels and the day it came', async () => {
    state.pulls = [
      pull(1, { title: 'Corrige les horaires', labels: ['lieux', 'horaires', 'à moi'] }),
      pull(2, { draft: true }),
      pull(3),
    ];
    const report = waitingReport(await forge.waitingProposals(), AT);
    expect(report).toEqual({
      version: 1,
      le: AT,
      propositions: [
        { numero: 1, titre: 'Corrige les horaires', etiquettes: ['horaires', 'lieux'], depuis: '2026-06-01' },
        { numero: 3, titre: 'Essai 3', etiquettes: [], depuis: '2026-06-03' },
      ],
    });
    expect(readWaiting(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(JSON.stringify(report)).not.toContain('fougere');
    expect(server.log.every((line) => line.startsWith('GET '))).toBe(true);
  });

  it('is read page after page', async () => {
    state.pulls = Array.from({ length: 130 }, (_, index) => pull(1, { number: index + 1 }));
    expect(await forge.waitingProposals()).toHaveLength(130);
    expect(waitingReport(await forge.waitingProposals(), AT).propositions).toHaveLength(100);
  });
});

describe('a title that nobody has read yet', () => {
  const titleOf = (title: string): string | undefined =>
    waitingReport([{ number: 1, title, labels: [], since: AT }], AT).propositions[0]?.titre;

  it.each([
    ['Appeler Mme Jeanne Dupond', 'a person'],
    ['Écrire à jeanne.dupond@mairie.invalid', 'a mail'],
    ['Le 06 39 98 12 34 ne répond plus', 'a mobile'],
    ['Voir https://mal.invalid', 'an address'],
    ['Merci @equipe', 'an account'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['[ici](//mal.invalid)', 'a link'],
    ['\u202E\u200B', 'nothing'],
  ])('is kept back: %s (%s)', (title) => {
    expect(titleOf(title)).toBeUndefined();
  });

  it('is one short line of visible characters', () => {
    expect(titleOf('Deux\nlignes\u202E et \u0007plus')).toBe('Deux lignes et plus');
    expect([...titleOf('é'.repeat(500))!]).toHaveLength(120);
    expect(titleOf('Horaires\u00a0: lundi 9\u00a0h')).toBe('Horaires : lundi 9 h');
  });
});

describe('the file', () => {
  it('is refused when it is something else', () => {
    for (const value of [
      null,
      [],
      'x',
      {},
      { version: 2, le: AT, propositions: [] },
      { version: 1, le: 'hier', propositions: [] },
    ])
      expect(readWaiting(value)).toBeUndefined();
  });

  it('loses what is not as it should be', () => {
    const good = { numero: 4, etiquettes: ['lieux'], depuis: '2026-06-01' };
    const propositions = [
      good,
      null,
      { numero: -1 },
      { numero: 5, depuis: '<b>' },
      { ...good, titre: 3, etiquettes: [4] },
    ];
    expect(readWaiting({ version: 1, le: AT, propositions })?.propositions).toEqual([
      good,
      { ...good, etiquettes: [] },
    ]);
  });
});
