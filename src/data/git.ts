import { spawnSync } from 'node:child_process';
import { UsageError } from './usage-error.ts';

/** Output of git may be large: the blobs of a whole data folder. */
const MOST_BYTES = 1 << 30;

/** What git answered, or undefined when it could not (no repository, unknown revision, no git). */
export function askGit(dir: string, args: readonly string[], input?: string): Buffer | undefined {
  const git = spawnSync('git', ['--no-optional-locks', '-c', 'core.quotePath=false', ...args], {
    cwd: dir,
    maxBuffer: MOST_BYTES,
    // Messages and dates do not depend on who runs this.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', GIT_PAGER: 'cat' },
    ...(input !== undefined && { input }),
  });
  return git.status === 0 ? git.stdout : undefined;
}

/** Is the folder inside a git work tree? */
export function isInGit(dir: string): boolean {
  return askGit(dir, ['rev-parse', '--is-inside-work-tree'])?.toString().trim() === 'true';
}

/**
 * The commit that a revision names.
 * @throws UsageError in French when there is no git repository or no such revision
 */
export function commitOf(dir: string, revision: string): string {
  if (!isInGit(dir))
    throw new UsageError(`Le dossier «\u00a0${dir}\u00a0» n’est pas suivi par git\u00a0: rien à comparer.`);
  const found = askGit(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!found)
    throw new UsageError(
      `git ne connaît pas la révision «\u00a0${revision}\u00a0»\u00a0: donnez une branche, une étiquette ou un commit.`,
    );
  return found.toString().trim();
}

/** A file that differs between a commit and the working tree; paths are below the folder. */
export interface ChangedFile {
  /** Before; absent for a new file. */
  from?: { path: string; blob: string };
  /** Now; absent for a removed file. */
  to?: string;
  /** Content now, where the comparison is between two commits. */
  toBlob?: string;
}

/** The files below a folder that differ from a commit, new ones that git does not follow yet included. */
export function changedFiles(dir: string, commit: string): ChangedFile[] {
  const raw = askGit(dir, ['diff', '--raw', '-z', '-M', '--no-abbrev', '--relative', commit, '--', '.']);
  const others = askGit(dir, ['ls-files', '--others', '--exclude-standard', '-z']);
  const fresh = (others?.toString() ?? '').split('\0').filter(Boolean);
  return [...readRaw(raw?.toString() ?? ''), ...fresh.map((to) => ({ to }))];
}

/** Reads `:100644 100644 <old> <new> M\0path\0`, with two paths after R and C (git-diff, "raw output format"). */
export function readRaw(raw: string): ChangedFile[] {
  const parts = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let i = 0; i + 1 < parts.length; ) {
    const [, , blob = '', toBlob = '', status = ''] = parts[i]!.split(' ');
    const path = parts[i + 1]!;
    const isMove = status.startsWith('R') || status.startsWith('C');
    const to = isMove ? parts[i + 2]! : path;
    i += isMove ? 3 : 2;
    files.push({
      ...(status !== 'A' && !status.startsWith('C') && { from: { path, blob } }),
      ...(status !== 'D' && { to, ...(/[^0]/.test(toBlob) && { toBlob }) }),
    });
  }
  return files;
}

/** The contents of blobs, in the order asked. @throws Error when one is missing (a partial clone) */
export function readBlobs(dir: string, blobs: readonly string[]): Buffer[] {
  if (blobs.length === 0) return [];
  const answer = askGit(dir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (!answer) throw new Error('git cat-file failed');
  const contents: Buffer[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [blob, type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new Error(`git has no content for ${blob}`);
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}
