import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const AUTHOR = { NAME: 'Essai', EMAIL: 'essai@example.org' };

/** Commits a folder as it stands, as on a day; it becomes a git repository with the first one. @param day YYYY-MM-DD */
export function commitOn(folder: string, day: string): void {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const role of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${role}_DATE`] = `${day}T12:00:00Z`;
    for (const [key, value] of Object.entries(AUTHOR)) env[`GIT_${role}_${key}`] = value;
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
  if (!existsSync(join(folder, '.git'))) git('init', '-q');
  git('add', '-A');
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'Les fiches');
}
