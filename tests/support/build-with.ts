import { spawnSync } from 'node:child_process';
import { projectRoot } from '../../src/data/env.ts';

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm run build`'s script with other variables. */
export function runBuild(env: NodeJS.ProcessEnv, ...args: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return { code: status, stdout, stderr };
}

/** The same, where it must succeed. @throws Error with what the build said */
export function buildWith(env: NodeJS.ProcessEnv, ...args: string[]): CommandResult {
  const result = runBuild(env, ...args);
  if (result.code !== 0) throw new Error(`${result.stdout}\n${result.stderr}`);
  return result;
}
