import type { Answer, Asked } from './server.testing.ts';
import type { KeptIssue, KeptMessage, KeptPull, StandState } from './state.testing.ts';

/** Account of the project's token. */
export const BOT = 'project_7_bot';
const OUR_ID = 7;

/** The part of GitLab's interface that the program uses, over a true repository. */
export function gitlabAnswers(
  state: StandState,
  reports: ReadonlyMap<number, unknown>,
): (asked: Asked) => Answer {
  return (asked) => {
    const [, ...all] = asked.path.split('/').map(decodeURIComponent);
    if (all[0] === 'user') return { body: { id: OUR_ID } };
    const [, project, ...steps] = all;
    if (project !== '7') return { status: 404 };
    return route(state, asked, steps, reports) ?? { status: 404 };
  };
}

function route(
  state: StandState,
  asked: Asked,
  [first, second, third, fourth]: string[],
  reports: ReadonlyMap<number, unknown>,
): Answer | undefined {
  const number = Number(second);
  if (first === 'pipelines') return { body: [{ id: number, name: 'fiches' }] };
  if (first === 'jobs') return reports.has(number) ? { body: reports.get(number) } : { status: 404 };
  if (third === 'notes') return notes(state, asked, number, fourth);
  if (first === 'repository') return repository(state, asked, second, third);
  if (first === 'issues') return issues(state, asked, second === undefined ? undefined : number);
  if (first !== 'merge_requests') return undefined;
  if (second === undefined) return requests(state, asked);
  if (third === 'pipelines') return { body: [{ id: number, project_id: 7, status: 'failed' }] };
  if (third === 'diffs')
    return {
      body: state
        .files(number)
        .map(({ path, from, patch }) => ({ new_path: path, old_path: from, diff: patch })),
    };
  if (third === 'discussions') return discussions(state, asked, number);
  return request(state, asked, number);
}

function toRequest({ number, head, author, labels, title, draft = false, opened }: KeptPull): object {
  const refs = { base_sha: 'b', start_sha: 's', head_sha: head };
  const told = { title, labels, draft, created_at: opened };
  return { ...told, iid: number, sha: head, author: { username: author }, diff_refs: refs };
}

function requests(state: StandState, { method, body }: Asked): Answer {
  if (method === 'GET') return { body: state.pulls.map(toRequest) };
  const head = state.repository.git('rev-parse', `refs/heads/${body.source_branch}`).trim();
  const opened = state.open(head, BOT, undefined, String(body.title));
  return { status: 201, body: { web_url: `https://forge.example/merge_requests/${opened}` } };
}

function request(state: StandState, { method, body }: Asked, number: number): Answer {
  const kept = state.pull(number);
  if (method === 'PUT') {
    const remove = String(body.remove_labels).split(',');
    const labels = [...kept.labels, ...String(body.add_labels).split(',').filter(Boolean)];
    kept.labels = labels.filter((label) => !remove.includes(label));
  }
  return { body: toRequest(kept) };
}

function toNote({ id, body, author }: KeptMessage): object {
  return { id, body, author: { id: author === BOT ? OUR_ID : 1 } };
}

function notes(state: StandState, { method, body }: Asked, number: number, id?: string): Answer {
  if (method === 'GET') return { body: state.messagesOn(number).map(toNote) };
  const known = state.messages.find((message) => message.id === Number(id));
  if (known) known.body = String(body.body);
  else state.messages.push({ id: state.number(), on: number, body: String(body.body), author: BOT });
  return { status: 201, body: {} };
}

function discussions(state: StandState, { method, body }: Asked, number: number): Answer {
  if (method === 'GET')
    return { body: state.notes.filter(({ on }) => on === number).map((note) => ({ notes: [toNote(note)] })) };
  const { new_path: path, new_line: line } = body.position as { new_path: string; new_line: number };
  state.notes.push({ id: state.number(), on: number, body: String(body.body), author: BOT, path, line });
  return { status: 201, body: {} };
}

function issues(state: StandState, { method, query, body }: Asked, number?: number): Answer {
  const toIssue = ({ number: iid, title, body: description, labels, author }: KeptIssue) => ({
    iid,
    title,
    description,
    labels,
    author: { username: author },
  });
  const kept = state.issues.find((issue) => issue.number === number);
  if (kept && method === 'PUT') Object.assign(kept, { title: body.title, body: body.description });
  if (number !== undefined) return kept ? { body: toIssue(kept) } : { status: 404 };
  if (method === 'GET')
    return {
      body: state.issues.filter(({ labels }) => labels.includes(query.get('labels') ?? '')).map(toIssue),
    };
  const labels = String(body.labels).split(',');
  const issue = {
    number: state.number(),
    title: String(body.title),
    body: String(body.description),
    labels,
    author: BOT,
  };
  state.issues.push(issue);
  return { status: 201, body: toIssue(issue) };
}

function repository(state: StandState, { query, body }: Asked, kind?: string, path?: string): Answer {
  const run = state.repository.git;
  if (kind === 'files') {
    const listed = run('ls-tree', '--name-only', `${query.get('ref')}`, '--', path ?? '');
    return listed === '' ? { status: 404 } : { body: {} };
  }
  const branch = String(body.branch);
  if (run('branch', '--list', branch).trim() !== '') return { status: 400 };
  const base = run('rev-parse', String(body.start_branch)).trim();
  const files = (body.actions as { file_path: string; content: string }[]).map(({ file_path, content }) => ({
    path: file_path,
    content,
  }));
  const commit = state.commitTree(state.treeOver(base, files), base, String(body.commit_message));
  run('update-ref', `refs/heads/${branch}`, commit);
  return { status: 201, body: {} };
}
