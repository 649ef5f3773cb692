import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './repository.testing.ts';

export interface KeptMessage {
  id: number;
  on: number;
  body: string;
  author: string;
}

export interface KeptIssue {
  number: number;
  title: string;
  body: string;
  author: string;
  labels: string[];
}

export interface KeptPull extends KeptIssue {
  head: string;
  draft?: boolean;
  /** ISO 8601. */
  opened?: string;
}

/** What a test's forge remembers; its commits are those of a true repository. */
export class StandState {
  pulls: KeptPull[] = [];
  issues: KeptIssue[] = [];
  messages: KeptMessage[] = [];
  notes: (KeptMessage & { path: string; line: number; start_line?: number })[] = [];
  private next = 1;
  readonly repository: Repository;

  constructor(repository: Repository) {
    this.repository = repository;
  }

  number(): number {
    return this.next++;
  }

  /** Opens a proposal on a commit of the repository or of a fork. */
  open(head: string, author: string, from = this.repository.bare, title = 'essai'): number {
    const number = this.number();
    this.repository.git('fetch', '-q', from, `+${head}:refs/pull/${number}/head`);
    this.pulls.push({ number, head, author, title, body: '', labels: [] });
    return number;
  }

  pull(number: number): KeptPull {
    return this.pulls.find((pull) => pull.number === number)!;
  }

  messagesOn(number: number): KeptMessage[] {
    return this.messages.filter(({ on }) => on === number);
  }

  /** Files of a proposal with their patches, from git itself. */
  files(number: number): { path: string; from: string; patch: string }[] {
    const { head } = this.pull(number);
    const git = this.repository.git;
    const names = git('diff', '--name-status', '-z', '-M', `main...${head}`).split('\0').filter(Boolean);
    const files: { path: string; from: string; patch: string }[] = [];
    for (let i = 0; i < names.length; ) {
      const isMove = /^[RC]/.test(names[i]!);
      const [from, path] = isMove ? [names[i + 1]!, names[i + 2]!] : [names[i + 1]!, names[i + 1]!];
      i += isMove ? 3 : 2;
      const diff = git('diff', '-M', `main...${head}`, '--', `:(literal)${path}`);
      files.push({ path, from, patch: diff.slice(Math.max(0, diff.indexOf('\n@@') + 1)) });
    }
    return files;
  }

  /** Writes files over a tree, without a work tree. @returns the new tree */
  treeOver(base: string, files: readonly { path: string; content: string }[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'commun-index-'));
    const options = {
      cwd: this.repository.bare,
      encoding: 'utf8' as const,
      env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
    };
    try {
      execFileSync('git', ['read-tree', base], options);
      for (const { path, content } of files) {
        const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
          ...options,
          input: content,
        }).trim();
        execFileSync('git', ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], options);
      }
      return execFileSync('git', ['write-tree'], options).trim();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  commitTree(tree: string, parent: string, message: string): string {
    const git = this.repository.git;
    return git('commit-tree', tree, '-p', parent, '-m', message).trim();
  }
}
