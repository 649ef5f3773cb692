import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UsageError } from '../data/usage-error.ts';

/**
 * The instant a publication is dated by: SOURCE_DATE_EPOCH (reproducible-builds.org: seconds since 1970), else the
 * newest commit that touched the data folder, else now. Two builds of one commit are thus byte for byte the same.
 * @returns ISO 8601 in UTC, whole seconds
 */
export function publicationInstant(dataDir: string, env: NodeJS.ProcessEnv = process.env): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch) {
    if (!/^\d{1,11}$/.test(epoch)) {
      throw new UsageError('SOURCE_DATE_EPOCH doit être un nombre de secondes depuis 1970.');
    }
    return isoSeconds(new Date(Number(epoch) * 1000));
  }
  return isoSeconds(newestCommit(dataDir) ?? new Date());
}

function newestCommit(dataDir: string): Date | undefined {
  if (!existsSync(dataDir)) return undefined;
  const git = spawnSync('git', ['log', '-1', '--format=%cI', '--', '.'], { cwd: dataDir, encoding: 'utf8' });
  const date = new Date(git.stdout?.trim() || Number.NaN);
  return git.status === 0 && !Number.isNaN(date.valueOf()) ? date : undefined;
}

function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
