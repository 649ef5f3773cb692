import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Commons, loadCommons } from '../data/load.ts';
import { formatEntry } from '../data/write.ts';
import { inFolder, lieu } from '../lint/testing.ts';
import { MARK } from './comment.ts';
import { githubClient } from './forge/github.ts';
import { makeReview } from './make-review.ts';
import { postReview } from './post-review.ts';
import { readReview } from './read-review.ts';
import { githubAnswers, ROBOT } from './stand/github.testing.ts';
import { openRepository, type Repository } from './stand/repository.testing.ts';
import { type Server, serve } from './stand/server.testing.ts';
import { StandState } from './stand/state.testing.ts';

const TODAY = '2026-06-01';
const RADE = 'data/lieux/29/brest-mediatheque-de-la-rade.yaml';
const OLD = 'data/lieux/29/brest-maison-bleue.yaml';
const territoire = formatEntry('territoires', {
  nom: 'Finistère',
  genre: 'departement',
  perimetre: { departements: ['29'] },
  referents: [{ organisation: 'Réseau des Criques', delai: 'sous une semaine', compte: '@criques' }],
});

let repository: Repository;
let state: StandState;
let server: Server;
let commons: Commons;
beforeEach(async () => {
  repository = openRepository({
    [RADE]: lieu({ horaires: 'Mo 09:00-12:00' }),
    // Stood before anybody's proposal: a département that the postcode gainsays.
    [OLD]: lieu({ nom: 'Maison bleue', contact: { telephone: '02 61 91' } }),
    'data/territoires/finistere.yaml': territoire,
    'README.md': 'bonjour\n',
  });
  commons = inFolder({ 'territoires/finistere.yaml': territoire }, (dir) => loadCommons(dir));
  state = new StandState(repository);
  server = await serve(githubAnswers(state));
});
afterEach(async () => {
  await server.close();
  repository.remove();
});

const say = (text = '') => text.replaceAll('\u00a0', ' ');
const bodyOf = (number: number) => say(state.messagesOn(number)[0]?.body);

/** Check of untrusted code, artifact, comment: what the two workflows do in turn. */
async function relay(head: string, mend = (json: string) => json): Promise<number[]> {
  const dir = join(repository.mergeOf(head), 'data');
  return post(head, mend(JSON.stringify(makeReview({ dir, base: 'HEAD^1', head, today: TODAY }))));
}

function post(head: string, json: string): Promise<number[]> {
  return postReview({
    forge: githubClient({ api: server.url, repository: 'commun/depot', token: 'x', login: ROBOT }),
    review: readReview(json),
    head,
    commons,
    folder: 'data',
    today: TODAY,
  });
}

describe('a proposal reviewed through a forge', () => {
  it('tells from a fork what changes, who answers and when, in one comment kept up to date', async () => {
    const fork = repository.fork();
    const first = repository.commit({
      files: { [RADE]: lieu({ horaires: 'Mo 09:00-17:00' }) },
      to: 'x',
      into: fork,
    });
    const number = state.open(first, 'ursule', fork);
    expect(await relay(first)).toEqual([number]);
    expect(bodyOf(number)).toMatchInlineSnapshot(`
      "<!-- commun:relecture -->

      Merci, ursule.

      ### Ce qui change

      **Médiathèque de la Rade, Brest**
      - Horaires d’ouverture : le lundi 9 h – 12 h → 9 h – 17 h.

      ### Rien à reprendre

      **Qui répond, pour Finistère** : Réseau des Criques (&#64;​criques), d’habitude sous une semaine.
      "
    `);
    expect(state.pull(number).labels).toEqual(['horaires', 'lieux']);
    expect(await relay(first)).toEqual([number]);
    expect(state.messages).toHaveLength(1);
  });

  it('follows a force-push, says nothing for the commit it replaced, and takes its labels back', async () => {
    const first = repository.commit({ files: { [RADE]: lieu({ horaires: 'Mo 25:00' }) }, to: 'x' });
    const number = state.open(first, 'ursule');
    await relay(first);
    expect(state.pull(number).labels).toContain('à-reprendre');
    state.pull(number).labels.push('merci');
    const second = repository.commit({ files: { [RADE]: lieu({ nom: 'Autre' }) }, to: 'x', force: true });
    state.pull(number).head = second;
    repository.git('update-ref', `refs/pull/${number}/head`, second);
    expect(await relay(first)).toEqual([]);
    await relay(second);
    expect(state.messagesOn(number)).toHaveLength(1);
    expect(bodyOf(number)).toContain('Autre');
    expect(state.pull(number).labels.sort()).toEqual(['horaires', 'lieux', 'merci']);
  });

  it('keeps two proposals apart, and tells both that stand at the same commit', async () => {
    const one = repository.commit({ files: { [RADE]: lieu({ nom: 'Un' }) }, to: 'un' });
    const two = repository.commit({ files: { [RADE]: lieu({ nom: 'Deux' }) }, to: 'deux' });
    const numbers = [state.open(one, 'a'), state.open(two, 'b'), state.open(two, 'c')];
    expect(await relay(one)).toEqual([numbers[0]]);
    expect(await relay(two)).toEqual(numbers.slice(1));
    expect(numbers.map((number) => bodyOf(number).includes('Deux'))).toEqual([false, true, true]);
  });

  it('never asks for what stood before, asks for what is new, and proposes on the line what fix would write', async () => {
    const content = lieu({ nom: 'Maison rouge', contact: { telephone: '02 61 91' }, horaires: 'Mo 9h-12h' });
    const head = repository.commit({ files: { [OLD]: content }, to: 'x' });
    const number = state.open(head, 'ursule');
    await relay(head);
    expect(bodyOf(number)).toContain('avaient déjà 1 défaut avant vous');
    expect(bodyOf(number)).toContain('À reprendre avant de publier');
    expect(bodyOf(number)).not.toContain('02 61 91');
    expect(state.notes).toHaveLength(1);
    expect(state.notes[0]?.body).toContain('```suggestion\nhoraires: Mo 09:00-12:00\n```');
    await relay(head);
    expect(state.notes).toHaveLength(1);
  });

  it('accepts line ends, a mark and a missing last newline without a word', async () => {
    const content = `\uFEFF${lieu({ horaires: 'Mo 09:00-12:00' }).trimEnd().replaceAll('\n', '\r\n')}`;
    const head = repository.commit({ files: { [RADE]: content }, to: 'x' });
    const number = state.open(head, 'ursule');
    await relay(head);
    expect(bodyOf(number)).toContain('Rien à reprendre');
    expect(state.notes).toEqual([]);
  });

  it('tells kindly that data and code come apart, and who merges what a public service lacks', async () => {
    const files = { [RADE]: lieu({ nom: 'Un' }), 'src/x.ts': '', 'data/manques/29/soir.yaml': 'titre: x\n' };
    const head = repository.commit({ files, to: 'x' });
    const number = state.open(head, 'ursule');
    await relay(head);
    expect(bodyOf(number)).toContain('faites-en deux propositions');
    expect(bodyOf(number)).toContain('un référent du territoire la relit');
    expect(state.pull(number).labels).toEqual(
      expect.arrayContaining(['code', 'fiches-et-code', 'référent-requis']),
    );
  });
});

describe('a hostile proposal', () => {
  const HOSTILE =
    '<img src=x onerror=alert(1)> @equipe **gras** [ici](https://mal.invalid) ![x](http://y.z) #12';

  it('is told as text, whatever the names of its author, branch, files and entries', async () => {
    const branch = `x"$(touch\${IFS}pris)';&|\`id\``;
    const file = 'data/lieux/29/a"; @equipe\n## Titre <b>.yaml';
    const files = { [RADE]: lieu({ nom: HOSTILE }), [file]: lieu({ nom: '$'.concat('{{ github.token }}') }) };
    const head = repository.commit({ files, to: branch });
    const number = state.open(head, HOSTILE, undefined, HOSTILE);
    await relay(head);
    const body = bodyOf(number);
    expect(body.split('\n').slice(1).join('\n')).not.toMatch(/<|(?<!&#64;\u200b)@\w|\]\(|https?:|^## /m);
    expect(body).toContain('Merci, &#60;img');
  });

  it('cannot speak of another commit, of other files, nor in another shape', async () => {
    const head = repository.commit({ files: { [RADE]: lieu({ nom: 'Un' }) }, to: 'x' });
    const number = state.open(head, 'ursule');
    const forged = { path: '../.github/workflows/x.yml', start: 1, end: 1, lines: ['mal'] };
    await relay(head, (json) => JSON.stringify({ ...JSON.parse(json), suggestions: [forged] }));
    expect(state.notes).toEqual([]);
    expect(bodyOf(number)).not.toContain('mal');
    const other = '0'.repeat(40);
    for (const json of [
      'null',
      '[',
      '{"version":1}',
      JSON.stringify({
        version: 1,
        head: other,
        changes: [],
        onlyForm: 0,
        unreadable: [],
        findings: [],
        suggestions: [],
      }),
    ]) {
      await post(head, json);
      expect(bodyOf(number)).toContain('La vérification n’a pas pu aller au bout');
    }
  });

  it('cannot close the block that shows its lines, nor have its own message taken for ours', async () => {
    const head = repository.commit({ files: { [RADE]: lieu({ nom: 'Un' }) }, to: 'x' });
    const number = state.open(head, 'ursule');
    state.messages.push({ id: state.number(), on: number, body: `${MARK} faux`, author: 'ursule' });
    const far = { path: RADE.slice(5), start: 900, end: 900, lines: ['```', '@equipe', '````'] };
    await relay(head, (json) => JSON.stringify({ ...JSON.parse(json), suggestions: [far] }));
    const [theirs, ours] = state.messagesOn(number);
    expect(theirs?.body).toBe(`${MARK} faux`);
    expect(ours?.body).toContain('`````yaml\n```\n@equipe\n````\n`````');
  });
});
