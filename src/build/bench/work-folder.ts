import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps this folder in memory. */
const MEMORY = '/dev/shm';

export interface WorkFolder {
  path: string;
  /** Is it known to lie in memory, where no disk is measured? */
  inMemory: boolean;
  remove(): void;
}

/** Opens a folder for data and outputs: in memory where the system has such a place, else among temporary files. */
export function openWorkFolder(): WorkFolder {
  const inMemory = isWritable(MEMORY);
  const path = mkdtempSync(join(inMemory ? MEMORY : tmpdir(), 'commun-bench-'));
  return { path, inMemory, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
