import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A bare repository on this machine, which a test's forge keeps; commits are made through clones of it. */
export interface Repository {
  bare: string;
  /** Runs git in the bare repository. */
  git(...args: string[]): string;
  /** Writes files (null removes one) in a clone of a branch, commits, and pushes to a branch of a repository. */
  commit(options: CommitOptions): string;
  /** A fork: another bare repository. */
  fork(): string;
  /** A work tree of the merge of main and a commit, as a forge's check has it. */
  mergeOf(head: string): string;
  remove(): void;
}

export interface CommitOptions {
  files: Record<string, string | null>;
  from?: string;
  to: string;
  into?: string;
  force?: boolean;
}

export function openRepository(files: Record<string, string>): Repository {
  const root = mkdtempSync(join(tmpdir(), 'commun-forge-'));
  const bare = join(root, 'depot.git');
  let serial = 0;
  run(root, 'init', '-q', '--bare', '-b', 'main', bare);
  const repository: Repository = {
    bare,
    git: (...args) => run(bare, ...args),
    commit({ files: written, from = 'main', to, into = bare, force = false }) {
      const clone = join(root, `clone-${serial++}`);
      if (to === from && serial === 1) run(root, 'init', '-q', '-b', 'main', clone);
      else {
        run(root, 'clone', '-q', bare, clone);
        run(clone, 'checkout', '-q', '--detach', `origin/${from}`);
      }
      for (const [path, content] of Object.entries(written)) {
        mkdirSync(dirname(join(clone, path)), { recursive: true });
        if (content === null) rmSync(join(clone, path));
        else writeFileSync(join(clone, path), content);
      }
      run(clone, 'add', '-A');
      run(clone, 'commit', '-q', '--allow-empty', '-m', 'essai');
      run(clone, 'push', '-q', ...(force ? ['--force'] : []), into, `HEAD:refs/heads/${to}`);
      return run(clone, 'rev-parse', 'HEAD').trim();
    },
    fork() {
      const fork = join(root, `fork-${serial++}.git`);
      run(root, 'clone', '-q', '--bare', bare, fork);
      return fork;
    },
    mergeOf(head) {
      const clone = join(root, `merge-${serial++}`);
      run(root, 'clone', '-q', bare, clone);
      run(clone, 'fetch', '-q', bare, '+refs/pull/*:refs/pull/*');
      run(clone, 'checkout', '-q', '--detach', 'origin/main');
      run(clone, 'merge', '-q', '--no-ff', '-m', 'fusion', head);
      return clone;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  repository.commit({ files, to: 'main' });
  return repository;
}

function run(cwd: string, ...args: string[]): string {
  const settings = { 'user.name': 'essai', 'user.email': 'essai@example.org', 'commit.gpgsign': 'false' };
  const identity = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
