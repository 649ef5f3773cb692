import type { ForgeClient, Issue, LineNote, NewProposal, Proposal } from './client.ts';
import { type Api, apiAt, ForgeError } from './http.ts';

export interface GitlabSettings {
  /** `https://gitlab.example/api/v4`. */
  api: string;
  /** Number or `group/name`. */
  project: string;
  token: string;
}

interface GitlabIssue {
  iid: number;
  title: string;
  description: string | null;
  labels: string[];
  author: { username: string };
}

interface MergeRequest {
  iid: number;
  sha: string;
  author: { username: string };
  labels: string[];
  diff_refs: { base_sha: string; head_sha: string; start_sha: string };
}

interface GitlabRequest {
  iid: number;
  title: string;
  labels: string[];
  draft?: boolean;
  created_at: string;
}

/** GitLab's REST interface, version 4. */
export function gitlabClient({ api: root, project, token }: GitlabSettings): ForgeClient {
  const api = apiAt(root, { authorization: `Bearer ${token}`, 'user-agent': 'commun' });
  const home = `/projects/${encodeURIComponent(project)}`;
  const place = (kind: 'proposal' | 'issue', number: number): string =>
    `${home}/${kind === 'issue' ? 'issues' : 'merge_requests'}/${number}`;
  let me: Promise<{ id: number }> | undefined;
  const ourId = async (): Promise<number> => {
    me ??= api.get<{ id: number }>('/user');
    return (await me).id;
  };
  return {
    // A merge request that a token opens has its pipeline like any other.
    howToCheck: '',
    async proposalsAt(head) {
      const open = await api.all<MergeRequest>(
        `${home}/merge_requests?state=opened&order_by=updated_at&sort=desc`,
      );
      return open
        .filter(({ sha }) => sha === head)
        .map(({ iid, author, sha }) => ({ number: iid, author: author.username, head: sha }));
    },
    async waitingProposals() {
      const open = await api.all<GitlabRequest>(
        `${home}/merge_requests?state=opened&order_by=created_at&sort=asc`,
      );
      return open
        .filter(({ draft }) => !draft)
        .map(({ iid, title, labels, created_at: since }) => ({ number: iid, title, labels, since }));
    },
    async filesOf(number) {
      const files = await api.all<{ new_path: string; old_path: string; diff?: string }>(
        `${place('proposal', number)}/diffs`,
      );
      return files.map(({ new_path: path, old_path: formerPath, diff: patch }) => ({
        path,
        ...(formerPath !== path && { formerPath }),
        ...(patch && { patch }),
      }));
    },
    async messagesOf(kind, number) {
      const id = await ourId();
      const notes = await api.all<{ id: number; body: string; author: { id: number } }>(
        `${place(kind, number)}/notes?sort=asc`,
      );
      return notes.map((note) => ({ id: note.id, body: note.body, isOurs: note.author.id === id }));
    },
    addMessage: (kind, number, body) => api.send('POST', `${place(kind, number)}/notes`, { body }),
    editMessage: (kind, number, id, body) => api.send('PUT', `${place(kind, number)}/notes/${id}`, { body }),
    async lineNotesOf(number) {
      const id = await ourId();
      const threads = await api.all<{ notes: { body: string; author: { id: number } }[] }>(
        `${place('proposal', number)}/discussions`,
      );
      return threads
        .flatMap(({ notes }) => notes)
        .filter(({ author }) => author.id === id)
        .map(({ body }) => body);
    },
    addLineNotes: (proposal, notes) => addLineNotes(api, place('proposal', proposal.number), proposal, notes),
    async labelsOf(number) {
      return (await api.get<MergeRequest>(place('proposal', number))).labels;
    },
    async changeLabels(number, add, remove) {
      if (add.length + remove.length === 0) return;
      await api.send('PUT', place('proposal', number), {
        add_labels: add.join(','),
        remove_labels: remove.join(','),
      });
    },
    async issuesWith(label) {
      const found = await api.all<GitlabIssue>(
        `${home}/issues?state=opened&labels=${encodeURIComponent(label)}`,
      );
      return found.map(toIssue);
    },
    async openIssue(title, body, labels) {
      const issue = { title, description: body, labels: labels.join(',') };
      return (await api.send<{ iid: number }>('POST', `${home}/issues`, issue)).iid;
    },
    editIssue: (number, title, body) => api.send('PUT', place('issue', number), { title, description: body }),
    issue: async (number) => toIssue(await api.get<GitlabIssue>(place('issue', number))),
    propose: (proposal) => propose(api, home, proposal),
  };
}

function toIssue({ iid, title, description, labels, author }: GitlabIssue): Issue {
  return { number: iid, title, body: description ?? '', labels, author: author.username };
}

/** GitLab hangs a suggestion on one line and counts the others from it: ```` ```suggestion:-2+0 ````. */
async function addLineNotes(
  api: Api,
  place: string,
  { head }: Proposal,
  notes: readonly LineNote[],
): Promise<void> {
  if (notes.length === 0) return;
  const { diff_refs: refs } = await api.get<MergeRequest>(place);
  if (refs.head_sha !== head) return;
  for (const { path, start, end, body } of notes)
    await api.send('POST', `${place}/discussions`, {
      body: body.replace(/^(`{3,})suggestion$/m, `$1suggestion:-${end - start}+0`),
      position: { ...refs, position_type: 'text', new_path: path, old_path: path, new_line: end },
    });
}

async function propose(
  api: Api,
  home: string,
  { branch, base, message, body, files }: NewProposal,
): Promise<string | undefined> {
  const actions = [];
  for (const { path, content } of files) {
    const action = (await exists(api, home, path, base)) ? 'update' : 'create';
    actions.push({ action, file_path: path, content });
  }
  try {
    await api.send('POST', `${home}/repository/commits`, {
      branch,
      start_branch: base,
      commit_message: message,
      actions,
    });
  } catch (error) {
    // GitLab answers 400 when the branch to start exists already.
    if (error instanceof ForgeError && error.status === 400) return undefined;
    throw error;
  }
  const [title] = message.split('\n');
  const request = { title, description: body, source_branch: branch, target_branch: base };
  return (await api.send<{ web_url: string }>('POST', `${home}/merge_requests`, request)).web_url;
}

async function exists(api: Api, home: string, path: string, ref: string): Promise<boolean> {
  try {
    await api.get(`${home}/repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(ref)}`);
    return true;
  } catch (error) {
    if (error instanceof ForgeError && error.status === 404) return false;
    throw error;
  }
}
