import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '../../data/env.ts';
import { isIntact } from './record.ts';

/** Renderers kept: one or two branches of work, and their sites. */
const KEPT = 6;
/** A build may still be reading what was used this short a while ago. */
const IN_USE_MS = 60 * 60 * 1000;
const KEY = /^[0-9a-f]{40}$/;
const MAKING = 'making-';

/** Absolute path of where compiled renderers are kept: COMMUN_CACHE, or a folder among the packages. */
export function cacheDir(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(projectRoot, env.COMMUN_CACHE || 'node_modules/.cache/mediations-en-commun');
}

/** The kept renderer of that key, marked as used; undefined when there is none or it was damaged. */
export function findRenderer(cache: string, key: string): string | undefined {
  const folder = join(cache, key);
  if (!isIntact(folder)) return undefined;
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Some caches may only be read.
  }
  return folder;
}

/** A new folder to compile in: in the cache, so that it can be kept by renaming; elsewhere if that cannot be written. */
export function openMaking(cache: string, elsewhere: string): string {
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return mkdtempSync(join(cache, MAKING));
  } catch {
    return mkdtempSync(join(elsewhere, MAKING));
  }
}

/**
 * Keeps what was compiled under its key, and forgets what has not been used for long.
 * Of two builds that compiled the same at once, both end with a whole one.
 * @returns where it now is
 */
export function keepRenderer(cache: string, key: string, made: string): string {
  const folder = join(cache, key);
  if (dirname(made) !== cache) return made;
  if (existsSync(folder)) {
    if (isIntact(folder)) {
      rmSync(made, { recursive: true, force: true });
      return folder;
    }
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    renameSync(made, folder);
  } catch {
    // Another build was quicker: this one's own serves it once.
    return made;
  }
  prune(cache, folder);
  return folder;
}

/** Removes what killed builds left, and all but the renderers used last. */
function prune(cache: string, current: string): void {
  const others = readdirSync(cache).map((name) => ({ name, used: usedAt(join(cache, name)) }));
  const left = others.filter(({ name }) => name.startsWith(MAKING));
  const spare = others
    .filter(({ name }) => KEY.test(name) && join(cache, name) !== current)
    .sort((a, b) => b.used - a.used)
    .slice(KEPT - 1);
  for (const { name, used } of [...left, ...spare]) {
    if (used < Date.now() - IN_USE_MS) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function usedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
