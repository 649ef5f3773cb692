import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The sibling folder in which this process builds; a sibling, because a rename does not cross file systems. */
export function stagingOf(out: string): string {
  return `${out}.commun-tmp-${process.pid}`;
}

/** Makes an empty staging folder, after clearing what killed runs left beside the output. */
export function openStaging(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  clearLeftovers(out);
  const staging = stagingOf(out);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}

/** Puts the staging folder in the output's place; the earlier output stands until the very moment. */
export function swapIn(staging: string, out: string): void {
  const old = `${staging}-old`;
  const hadOutput = existsSync(out);
  if (hadOutput) renameSync(out, old);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (hadOutput) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes staging folders of processes that are gone; an output moved aside by one of them is put back first. */
export function clearLeftovers(out: string): void {
  const prefix = `${basename(out)}.commun-tmp-`;
  for (const name of readdirSync(dirname(out))) {
    const pid = name.startsWith(prefix) && Number.parseInt(name.slice(prefix.length), 10);
    if (!pid || isAlive(pid)) continue;
    const leftover = join(dirname(out), name);
    if (name.endsWith('-old') && !existsSync(out)) renameSync(leftover, out);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
