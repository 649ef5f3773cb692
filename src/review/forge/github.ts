import type { ForgeClient, Issue, LineNote, NewProposal } from './client.ts';
import { type Api, apiAt, ForgeError } from './http.ts';

export interface GithubSettings {
  /** `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  repository: string;
  token: string;
  /** Login of the account behind the token. */
  login: string;
}

interface GithubIssue {
  number: number;
  title: string;
  body: string | null;
  labels: { name: string }[];
  user: { login: string };
  pull_request?: object;
}

interface GithubPull {
  number: number;
  title: string;
  labels: { name: string }[];
  draft?: boolean;
  created_at: string;
}

/** The account behind a workflow's own token. */
export const WORKFLOW = 'github-actions[bot]';

/**
 * What such a workflow opens starts no other by itself: somebody who may write approves it, or on older servers opens the
 * proposal anew (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow).
 */
const HOW_TO_CHECK =
  'Pour lancer la vérification de GitHub, appuyez sur «\u00a0Approve workflows to run\u00a0», en bas de cette page\u00a0; si ce bouton n’y est pas, fermez la proposition («\u00a0Close pull request\u00a0»), puis rouvrez-la («\u00a0Reopen\u00a0»).';

/** GitHub's REST interface, version 2022-11-28. */
export function githubClient({ api: root, repository, token, login }: GithubSettings): ForgeClient {
  const api = apiAt(root, {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'commun',
    'x-github-api-version': '2022-11-28',
  });
  const repo = `/repos/${repository}`;
  return {
    howToCheck: login === WORKFLOW ? HOW_TO_CHECK : '',
    async proposalsAt(head) {
      const open = await api.all<{ number: number; user: { login: string }; head: { sha: string } }>(
        `${repo}/pulls?state=open&sort=updated&direction=desc`,
      );
      return open
        .filter((pull) => pull.head.sha === head)
        .map((pull) => ({ number: pull.number, author: pull.user.login, head: pull.head.sha }));
    },
    async waitingProposals() {
      const open = await api.all<GithubPull>(`${repo}/pulls?state=open&sort=created&direction=asc`);
      return open
        .filter(({ draft }) => !draft)
        .map(({ number, title, labels, created_at: since }) => ({
          number,
          title,
          labels: labels.map(({ name }) => name),
          since,
        }));
    },
    async filesOf(number) {
      const files = await api.all<{ filename: string; previous_filename?: string; patch?: string }>(
        `${repo}/pulls/${number}/files`,
      );
      return files.map(({ filename, previous_filename: formerPath, patch }) => ({
        path: filename,
        ...(formerPath !== undefined && { formerPath }),
        ...(patch !== undefined && { patch }),
      }));
    },
    async messagesOf(_kind, number) {
      const found = await api.all<{ id: number; body: string | null; user: { login: string } }>(
        `${repo}/issues/${number}/comments`,
      );
      return found.map(({ id, body, user }) => ({ id, body: body ?? '', isOurs: user.login === login }));
    },
    addMessage: (_kind, number, body) => api.send('POST', `${repo}/issues/${number}/comments`, { body }),
    editMessage: (_kind, _number, id, body) => api.send('PATCH', `${repo}/issues/comments/${id}`, { body }),
    async lineNotesOf(number) {
      const notes = await api.all<{ body: string; user: { login: string } }>(
        `${repo}/pulls/${number}/comments`,
      );
      return notes.filter(({ user }) => user.login === login).map(({ body }) => body);
    },
    async addLineNotes({ number, head }, notes) {
      if (notes.length === 0) return;
      const comments = notes.map(toComment);
      await api.send('POST', `${repo}/pulls/${number}/reviews`, {
        commit_id: head,
        event: 'COMMENT',
        comments,
      });
    },
    async labelsOf(number) {
      return (await api.all<{ name: string }>(`${repo}/issues/${number}/labels`)).map(({ name }) => name);
    },
    async changeLabels(number, add, remove) {
      if (add.length > 0) await api.send('POST', `${repo}/issues/${number}/labels`, { labels: add });
      for (const label of remove)
        await api.send('DELETE', `${repo}/issues/${number}/labels/${encodeURIComponent(label)}`);
    },
    async issuesWith(label) {
      const found = await api.all<GithubIssue>(
        `${repo}/issues?state=open&labels=${encodeURIComponent(label)}`,
      );
      return found.filter((issue) => !issue.pull_request).map(toIssue);
    },
    async openIssue(title, body, labels) {
      return (await api.send<{ number: number }>('POST', `${repo}/issues`, { title, body, labels })).number;
    },
    editIssue: (number, title, body) => api.send('PATCH', `${repo}/issues/${number}`, { title, body }),
    issue: async (number) => toIssue(await api.get<GithubIssue>(`${repo}/issues/${number}`)),
    propose: (proposal) => propose(api, repo, proposal),
  };
}

function toComment({ path, start, end, body }: LineNote): object {
  return {
    path,
    body,
    side: 'RIGHT',
    line: end,
    ...(start < end && { start_line: start, start_side: 'RIGHT' }),
  };
}

function toIssue({ number, title, body, labels, user }: GithubIssue): Issue {
  return { number, title, body: body ?? '', labels: labels.map(({ name }) => name), author: user.login };
}

/** A tree over the base's, a commit, a branch, a pull request: nothing is checked out. */
async function propose(
  api: Api,
  repo: string,
  { branch, base, message, body, files }: NewProposal,
): Promise<string | undefined> {
  const { object } = await api.get<{ object: { sha: string } }>(`${repo}/git/ref/heads/${slashed(base)}`);
  const { tree: baseTree } = await api.get<{ tree: { sha: string } }>(`${repo}/git/commits/${object.sha}`);
  const items = files.map(({ path, content }) => ({ path, content, mode: '100644', type: 'blob' }));
  const tree = await api.send<{ sha: string }>('POST', `${repo}/git/trees`, {
    base_tree: baseTree.sha,
    tree: items,
  });
  const commit = await api.send<{ sha: string }>('POST', `${repo}/git/commits`, {
    message,
    tree: tree.sha,
    parents: [object.sha],
  });
  try {
    await api.send('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
  } catch (error) {
    if (error instanceof ForgeError && error.status === 422) return undefined;
    throw error;
  }
  const [title] = message.split('\n');
  const pull = await api.send<{ html_url: string }>('POST', `${repo}/pulls`, {
    title,
    head: branch,
    base,
    body,
  });
  return pull.html_url;
}

function slashed(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
