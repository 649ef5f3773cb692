import type { HistoryState } from './entry.ts';
import { askGit, type ChangedFile, isInGit, readRaw } from './git.ts';

/** One commit that touched a folder. */
export interface LoggedCommit {
  hash: string;
  /** ISO 8601 with the committer's offset: `2026-11-22T10:00:00+01:00`. */
  date: string;
  files: ChangedFile[];
  /** The oldest one of a shallow clone: what it adds may be older. */
  isBoundary?: true;
}

/** What git remembers of a folder, the newest commit first. */
export interface GitLog {
  state: HistoryState['state'];
  commits: LoggedCommit[];
}

/**
 * The history of a folder in one `git log`, along the main line: what a merge brought is told as one change.
 * Paths are below the folder.
 */
export function readLog(dir: string): GitLog {
  if (!isInGit(dir)) return { state: 'absente', commits: [] };
  const options = ['--first-parent', '-m', '--raw', '-z', '-M', '--no-abbrev', '--relative'];
  const answer = askGit(dir, ['log', ...options, '--format=%x01%H%x00%cI', '--', '.']);
  const commits = answer ? parseLog(answer.toString()) : [];
  if (commits.length === 0) return { state: 'absente', commits: [] };
  const boundaries = shallowCommits(dir);
  if (boundaries.size === 0) return { state: 'complete', commits };
  for (const commit of commits) if (boundaries.has(commit.hash)) commit.isBoundary = true;
  return { state: 'partielle', commits };
}

/** Reads `\x01<hash>\0<date>\0\n<raw diff>`, one after the other. */
function parseLog(text: string): LoggedCommit[] {
  return `\0${text}`
    .split('\0\x01')
    .filter(Boolean)
    .map((block) => {
      const [hash = '', date = ''] = block.split('\0', 2);
      const raw = block.slice(hash.length + date.length + 2).replace(/^\n/, '');
      return { hash, date: date.trim(), files: readRaw(raw.endsWith('\0') ? raw : `${raw}\0`) };
    });
}

function shallowCommits(dir: string): Set<string> {
  if (askGit(dir, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'true') return new Set();
  const path = askGit(dir, ['rev-list', '--max-parents=0', 'HEAD'])?.toString() ?? '';
  return new Set(path.split('\n').filter(Boolean));
}
