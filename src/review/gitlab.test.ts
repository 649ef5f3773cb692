import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../data/env.ts';
import { loadCommons } from '../data/load.ts';
import { inFolder, lieu } from '../lint/testing.ts';
import { gitlabClient } from './forge/gitlab.ts';
import { checkedRequests } from './forge/gitlab-reports.ts';
import { agedLieux } from './freshness.ts';
import { APPROVED, takeIssue } from './issue/take-issue.ts';
import { makeReview } from './make-review.ts';
import { postReview } from './post-review.ts';
import { readReview } from './read-review.ts';
import { keepRollingIssues } from './rolling-issue.ts';
import { gitlabAnswers } from './stand/gitlab.testing.ts';
import { openRepository, type Repository } from './stand/repository.testing.ts';
import { type Server, serve } from './stand/server.testing.ts';
import { StandState } from './stand/state.testing.ts';

const TODAY = '2026-06-01';
const RADE = 'data/lieux/29/brest-mediatheque-de-la-rade.yaml';

describe('GitLab', () => {
  let repository: Repository;
  let state: StandState;
  let server: Server;
  let reports: Map<number, unknown>;
  beforeEach(async () => {
    repository = openRepository({ [RADE]: lieu({ verifie: { le: '2024-01-01' } }) });
    state = new StandState(repository);
    reports = new Map();
    server = await serve(gitlabAnswers(state, reports));
  });
  afterEach(async () => {
    await server.close();
    repository.remove();
  });
  const settings = () => ({ api: server.url, project: '7', token: 'x' });
  const main = () => loadCommons(join(repository.mergeOf('main'), 'data'));

  async function comment(): Promise<void> {
    const commons = inFolder({}, (dir) => loadCommons(dir));
    for (const { head, report } of await checkedRequests(settings()))
      await postReview({
        forge: gitlabClient(settings()),
        review: report === undefined ? undefined : readReview(report),
        head,
        commons,
        folder: 'data',
        today: TODAY,
      });
  }

  it('tells a merge request of a fork what changes, once, with a suggestion on the line and labels', async () => {
    const fork = repository.fork();
    const head = repository.commit({
      files: { [RADE]: lieu({ horaires: 'Mo 9h-12h' }) },
      to: 'x',
      into: fork,
    });
    const number = state.open(head, 'ursule', fork);
    const dir = join(repository.mergeOf(head), 'data');
    reports.set(number, makeReview({ dir, base: 'HEAD^1', head, today: TODAY }));
    await comment();
    await comment();
    expect(state.messages).toHaveLength(1);
    expect(state.messages[0]?.body).toContain('Merci, ursule');
    expect(
      state.notes.map(({ path, body }) => [path, body.includes('```suggestion:-0+0\nhoraires')]),
    ).toEqual([[RADE, true]]);
    expect(state.pull(number).labels).toContain('horaires');
  });

  it('says that a check left no report', async () => {
    const head = repository.commit({ files: { [RADE]: lieu({ nom: 'Un' }) }, to: 'x' });
    state.open(head, 'ursule');
    await comment();
    expect(state.messages[0]?.body).toContain('La vérification n’a pas pu aller au bout');
  });

  it('keeps rolling issues and takes approved messages as GitHub does', async () => {
    const commons = main();
    const forge = gitlabClient(settings());
    expect(await keepRollingIssues(forge, agedLieux(commons.lieux, TODAY), commons.commun)).toEqual(['29']);
    expect(await keepRollingIssues(forge, agedLieux(commons.lieux, TODAY), commons.commun)).toEqual([]);
    const title = 'Toujours exact : x (29/brest-mediatheque-de-la-rade)';
    const number = state.number();
    state.issues.push({ number, title, body: '', labels: [APPROVED], author: 'u' });
    const input = { forge, number, commons, folder: 'data', base: 'main', today: TODAY };
    expect(await takeIssue(input)).toContain('Proposition ouverte');
    expect(repository.git('show', `proposition/message-${number}:${RADE}`)).toBe(
      lieu({ verifie: { le: TODAY } }),
    );
    expect(await takeIssue(input)).toContain('existe déjà');
  });
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync(join(projectRoot, '.gitlab-ci.yml'), 'utf8');
  const jobs = parse(text) as Record<string, { script?: string[]; rules?: { if: string }[] }>;

  it('runs what has the token on the published branch only', () => {
    for (const [name, { script = [], rules = [] }] of Object.entries(jobs)) {
      if (!script.some((line) => /comments|freshness/.test(line))) continue;
      expect(
        rules.every((rule) => rule.if.includes('"schedule"')),
        name,
      ).toBe(true);
    }
  });

  it('lets no text of a contributor into a shell', () => {
    const scripts = Object.values(jobs).flatMap(({ script = [] }) => script);
    const variables = scripts.join('\n').match(/\$\{?\w+/g) ?? [];
    const harmless = [
      '$CI_MERGE_REQUEST_DIFF_BASE_SHA',
      '$head',
      '${CI_MERGE_REQUEST_SOURCE_BRANCH_SHA',
      '$CI_COMMIT_SHA',
    ];
    expect(variables.filter((name) => !harmless.includes(name))).toEqual([]);
  });
});
