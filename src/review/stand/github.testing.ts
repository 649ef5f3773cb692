import type { Answer, Asked } from './server.testing.ts';
import type { KeptIssue, StandState } from './state.testing.ts';

/** Account of the program's token. */
export const ROBOT = 'github-actions[bot]';

/** The part of GitHub's interface that the program uses, over a true repository. */
export function githubAnswers(state: StandState): (asked: Asked) => Answer {
  return (asked) => {
    const [, , owner, name, ...steps] = asked.path.split('/').map(decodeURIComponent);
    if (owner !== 'commun' || name !== 'depot') return { status: 404 };
    return route(state, asked, steps) ?? { status: 404, body: { message: 'Not Found' } };
  };
}

function route(
  state: StandState,
  asked: Asked,
  [first, second, third, ...rest]: string[],
): Answer | undefined {
  const number = Number(second);
  if (first === 'pulls' && second === undefined) return pulls(state, asked);
  if (first === 'pulls' && third === 'files') return { body: state.files(number).map(toFile) };
  if (first === 'pulls' && third === 'comments')
    return { body: state.notes.filter(({ on }) => on === number).map(toComment) };
  if (first === 'pulls' && third === 'reviews') return review(state, asked, number);
  if (first === 'issues' && second === 'comments') return editComment(state, asked, Number(third));
  if (first === 'issues' && third === 'comments') return comments(state, asked, number);
  if (first === 'issues' && third === 'labels') return labels(state, asked, number, rest[0]);
  if (first === 'issues') return issues(state, asked, second === undefined ? undefined : number);
  if (first === 'git')
    return git(
      state,
      asked,
      [second, third, ...rest].filter((step) => step !== undefined),
    );
  return undefined;
}

function pulls(state: StandState, { method, body }: Asked): Answer {
  if (method === 'GET')
    return {
      body: state.pulls.map(({ number, author, head, title, labels: names, draft = false, opened }) => ({
        number,
        title,
        draft,
        labels: names.map((name) => ({ name })),
        created_at: opened,
        user: { login: author },
        head: { sha: head },
      })),
    };
  const head = state.repository.git('rev-parse', `refs/heads/${body.head}`).trim();
  const opened = state.open(head, ROBOT, undefined, String(body.title));
  state.pull(opened).body = String(body.body);
  return { status: 201, body: { html_url: `https://forge.example/pull/${opened}` } };
}

function toFile({ path, from, patch }: { path: string; from: string; patch: string }): object {
  return { filename: path, patch, ...(from !== path && { previous_filename: from }) };
}

function toComment({ id, body, author }: { id: number; body: string; author: string }): object {
  return { id, body, user: { login: author } };
}

function review(state: StandState, { body }: Asked, number: number): Answer {
  const comments = body.comments as { path: string; line: number; start_line?: number; body: string }[];
  for (const comment of comments) {
    const { patch } = state.files(number).find(({ path }) => path === comment.path) ?? { patch: '' };
    // As GitHub does: a remark on a line outside the diff refuses the whole review.
    const hunks = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
    const isInside = hunks.some(
      ([, start, length = 1]) =>
        comment.line >= Number(start) && comment.line < Number(start) + Number(length),
    );
    if (!isInside) return { status: 422 };
  }
  for (const comment of comments)
    state.notes.push({ ...comment, id: state.number(), on: number, author: ROBOT });
  return { body: {} };
}

function comments(state: StandState, { method, body }: Asked, number: number): Answer {
  if (method === 'GET') return { body: state.messagesOn(number).map(toComment) };
  state.messages.push({ id: state.number(), on: number, body: String(body.body), author: ROBOT });
  return { status: 201, body: {} };
}

function editComment(state: StandState, { body }: Asked, id: number): Answer {
  const message = state.messages.find((kept) => kept.id === id);
  if (!message || message.author !== ROBOT) return { status: 403 };
  message.body = String(body.body);
  return { body: {} };
}

function labels(state: StandState, { method, body }: Asked, number: number, label?: string): Answer {
  const kept = [...state.pulls, ...state.issues].find((item) => item.number === number);
  if (!kept) return { status: 404 };
  if (method === 'POST') kept.labels = [...new Set([...kept.labels, ...(body.labels as string[])])];
  if (method === 'DELETE') kept.labels = kept.labels.filter((name) => name !== label);
  return { body: kept.labels.map((name) => ({ name })) };
}

function issues(state: StandState, { method, query, body }: Asked, number?: number): Answer {
  if (number !== undefined) {
    const issue = state.issues.find((kept) => kept.number === number);
    if (!issue) return { status: 404 };
    if (method === 'PATCH') Object.assign(issue, { title: body.title, body: body.body });
    return { body: toIssue(issue) };
  }
  if (method === 'GET')
    return {
      body: state.issues.filter(({ labels: has }) => has.includes(query.get('labels') ?? '')).map(toIssue),
    };
  const issue = { number: state.number(), author: ROBOT, ...body } as KeptIssue;
  state.issues.push(issue);
  return { status: 201, body: toIssue(issue) };
}

function toIssue({ number, title, body, author, labels: names }: KeptIssue): object {
  return { number, title, body, user: { login: author }, labels: names.map((name) => ({ name })) };
}

function git(state: StandState, { method, body }: Asked, steps: string[]): Answer {
  const run = state.repository.git;
  const [kind] = steps;
  if (method === 'GET' && kind === 'ref')
    return { body: { object: { sha: run('rev-parse', `refs/${steps.slice(1).join('/')}`).trim() } } };
  if (method === 'GET' && kind === 'commits')
    return { body: { tree: { sha: run('rev-parse', `${steps[1]}^{tree}`).trim() } } };
  if (kind === 'trees')
    return {
      body: { sha: state.treeOver(String(body.base_tree), body.tree as { path: string; content: string }[]) },
    };
  if (kind === 'commits')
    return {
      body: {
        sha: state.commitTree(String(body.tree), String((body.parents as string[])[0]), String(body.message)),
      },
    };
  const branch = String(body.ref).replace('refs/heads/', '');
  if (run('branch', '--list', branch).trim() !== '') return { status: 422 };
  run('update-ref', String(body.ref), String(body.sha));
  return { status: 201, body: {} };
}
