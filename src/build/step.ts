import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../data/usage-error.ts';
import { cleanEnv } from './clean-env.ts';
import type { Steps } from './steps/index.ts';

/** What a step's process sends back when it ends: what it made, what it refuses, or what went wrong. */
export type Outcome = { result: unknown } | { refusal: string } | { crash: string };

/**
 * Node keeps the program compiled here for the next build, as `enableCompileCache` would, but with a step's entry point
 * as well: reading the program takes longer than rendering a small site.
 */
const COMPILED = join(tmpdir(), 'node-compile-cache');

/**
 * Runs one step of the build in a process of its own: the memory of each ends with it, and none inherits the
 * machine's time zone or language, so that the same data gives the same bytes everywhere.
 */
export function runStep<Name extends keyof Steps>(
  name: Name,
  input: Steps[Name]['input'],
  env: NodeJS.ProcessEnv = {},
): Promise<Steps[Name]['result']> {
  const script = fileURLToPath(new URL('./steps/main.ts', import.meta.url));
  const child = spawn(process.execPath, [...heapLimits(name), script, name, JSON.stringify(input)], {
    env: { NODE_COMPILE_CACHE: COMPILED, ...cleanEnv('production'), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let outcome: Outcome | undefined;
    child.on('message', (message) => {
      outcome = message as Outcome;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (outcome && 'refusal' in outcome) reject(new UsageError(outcome.refusal));
      else if (outcome && 'crash' in outcome)
        reject(new Error(`L’étape « ${name} » a échoué. ${outcome.crash}`));
      else if (outcome && code === 0) resolve(outcome.result as Steps[Name]['result']);
      else reject(new Error(`L’étape « ${name} » s’est arrêtée (${signal ?? `code ${code}`}).`));
    });
  });
}

/**
 * Without a limit the collector lets the heap grow as far as the machine allows; with these, 20,000 lieux fit a small
 * runner. A wide nursery spares the pages, which allocate much and keep nothing, half of the collector's work; the
 * search keeps nothing either, and leaves the memory to its indexer.
 */
function heapLimits(name: keyof Steps): string[] {
  const [heap, nursery] = HEAPS[name] ?? [700];
  const limits = [`--max-old-space-size=${heap}`];
  return nursery ? [...limits, `--max-semi-space-size=${nursery}`] : limits;
}

/** Megabytes: the heap's limit, and that of the nursery where it is not the collector's own. */
const HEAPS: { [Name in keyof Steps]?: [heap: number, nursery: number] } = {
  site: [500, 32],
  search: [300, 2],
};
