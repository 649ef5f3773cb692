import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { canReadMemory, treeMemory } from './process-tree.ts';

export interface TimedRun {
  milliseconds: number;
  /** Highest memory of the process tree in bytes, summed; undefined where there is no /proc. */
  peak?: number;
  /** Highest memory that one of its processes had. */
  largest?: number;
}

/** How often memory is looked at. */
const EVERY_MS = 50;

/**
 * Runs a Node script from its start to its end.
 * Throws, with what it printed, when it fails and its code is not in `accepted`.
 */
export async function timedRun(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  accepted: readonly number[] = [0],
): Promise<TimedRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const memory = watchMemory(child.pid!);
  const [code] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - start;
  memory.stop();
  if (code === null || !accepted.includes(code)) {
    throw new Error(`${args.join(' ')} : code ${code}\n${Buffer.concat(output).toString().slice(-3000)}`);
  }
  return { milliseconds, ...memory.seen() };
}

function watchMemory(pid: number) {
  if (!canReadMemory()) return { stop: () => {}, seen: () => ({}) };
  let peak = 0;
  let largest = 0;
  const timer = setInterval(() => {
    const now = treeMemory(pid);
    peak = Math.max(peak, now.resident);
    largest = Math.max(largest, now.largest);
  }, EVERY_MS);
  return { stop: () => clearInterval(timer), seen: () => ({ peak, largest }) };
}
