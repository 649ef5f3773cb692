import { dataDir } from './env.ts';
import { type Commons, loadCommons } from './load.ts';
import { readSnapshot } from './snapshot.ts';

/** What every page of one build or one dev session shares. */
export interface Shared {
  commons: Commons;
  /** ISO 8601 instant in UTC that the publication is dated by. */
  instant: string;
}

/**
 * Kept on globalThis because in development the pages (Vite's module runner) and the watcher (plain Node) each have
 * their own copy of this module.
 */
const holder = globalThis as { [key: symbol]: Shared | undefined };
const KEY = Symbol.for('mediations-en-commun.shared');

/** The commons that the pages show: the build's snapshot if there is one, else the data folder. Loaded once. */
export function getCommons(): Commons {
  return getShared().commons;
}

/** The instant the publication is dated by, ISO 8601 in UTC: `2026-11-22T09:00:00Z`. */
export function getInstant(): string {
  return getShared().instant;
}

/** The day of the publication, `YYYY-MM-DD`: what "today" means for states and freshness. */
export function getToday(): string {
  return getInstant().slice(0, 10);
}

/** Replaces what is shared: the dev server does it after each change of the data folder. */
export function shareCommons(shared: Shared): void {
  holder[KEY] = shared;
}

/** Forgets what is shared; the next call loads it again. */
export function forgetCommons(): void {
  holder[KEY] = undefined;
}

function getShared(): Shared {
  holder[KEY] ??= process.env.COMMUN_SNAPSHOT
    ? readSnapshot(process.env.COMMUN_SNAPSHOT)
    : { commons: loadCommons(dataDir()), instant: `${new Date().toISOString().slice(0, 19)}Z` };
  return holder[KEY];
}
